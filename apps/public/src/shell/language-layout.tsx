import { isLanguage } from "@openfloor/i18n";
import { Outlet } from "react-router";
import { pageError } from "./page-error.js";
import type { Route } from "./+types/language-layout";

/** Asked before any loader below: an address in no known language leads nowhere. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ params }) => {
    if (!isLanguage(params.language)) throw pageError(404);
  },
];

export default function LanguageLayout() {
  return <Outlet />;
}
