import { Outlet, useRouteError } from "react-router";
import { ErrorPage } from "../../../shell/error-page.js";
import { statusOf } from "../../../shell/page-error.js";
import type { Route } from "./+types/respond-layout";
import { refuseForeignForms } from "./form/same-origin.js";
import { stopOf } from "./stop/stop.js";
import { StopPage } from "./stop/stop-page.js";

export const middleware: Route.MiddlewareFunction[] = [({ request }) => refuseForeignForms(request)];

export default function RespondLayout() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const stop = stopOf(error);
  return stop ? <StopPage {...stop} /> : <ErrorPage status={statusOf(error)} />;
}
