import { TextsProvider } from "@openfloor/web";
import type { ReactNode } from "react";
import { Outlet, Scripts, useLocation, useMatches, useRouteError } from "react-router";
import { isPageHandle } from "./shell/access.js";
import { Document } from "./shell/document.js";
import { ErrorPage } from "./shell/error-page.js";
import { statusOf } from "./shell/page-error.js";
import { languageOfPath } from "./shell/place.js";
import { useRendering } from "./shell/rendering.js";

/** The frame of every page, error pages included. Script is there for the routes that ask for it only. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { textsFor, nonce } = useRendering();
  const { pathname, search } = useLocation();
  const asksForScript = useMatches().some(({ handle }) => isPageHandle(handle) && handle.scripts);
  return (
    <TextsProvider texts={textsFor(languageOfPath(pathname))}>
      <Document path={pathname} search={search} scripts={asksForScript ? <Scripts nonce={nonce} /> : null}>
        {children}
      </Document>
    </TextsProvider>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage status={statusOf(useRouteError())} />;
}
