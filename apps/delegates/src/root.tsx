import "@openfloor/ui/styles.css";
import "./shell/desk.css";
import { direction, languages, loadTexts } from "@openfloor/i18n";
import { textsFor } from "@openfloor/i18n/all";
import type { ReactNode } from "react";
import { Links, Meta, Outlet, Scripts } from "react-router";
import type { Route } from "./+types/root";
import favicon from "./shell/favicon.svg?url";
import { Failure } from "./shell/layout/failure.js";
import { LanguageProvider } from "./shell/language/language-context.js";
import { firstLanguage } from "./shell/language/reading-language.js";

/** The catalogue of the first language comes before anything is shown. */
export async function clientLoader() {
  return { texts: await loadTexts(firstLanguage()) };
}

export const shouldRevalidate = () => false;

export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href={favicon} type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <Scripts />
      </body>
    </html>
  );
}

export default function Root({ loaderData: { texts } }: Route.ComponentProps) {
  return (
    <LanguageProvider first={texts}>
      <Outlet />
    </LanguageProvider>
  );
}

/** Stands while the first script loads, before there is a language to speak; without script it stays. */
export function HydrateFallback() {
  return (
    <div className="desk-opening">
      <noscript>{import.meta.env.SSR ? <NeedsScript /> : null}</noscript>
    </div>
  );
}

/** Rendered by the build alone, so that no browser fetches six languages for it. */
function NeedsScript() {
  return languages.map((language) => (
    <p key={language} lang={language} dir={direction(language)}>
      {textsFor(language).t("common.desk.needsScript")}
    </p>
  ));
}

export function ErrorBoundary() {
  return <Failure />;
}
