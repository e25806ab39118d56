import { textsFor } from "@openfloor/i18n/all";
import { TextsProvider } from "@openfloor/web";
import { renderToString } from "react-dom/server";
import { Document } from "./document.js";
import { ErrorPage } from "./error-page.js";
import type { Page } from "./page-context.js";
import { languageOfPath } from "./place.js";
import { RenderingContext } from "./rendering.js";

/** The named error page for a fault that the router answered without a page. Keeps status and headers such as `Allow`. */
export function renderFallback(request: Request, made: Response, { demo, incidentId }: Page): Response {
  const { origin, pathname } = new URL(request.url);
  const html = renderToString(
    <RenderingContext value={{ textsFor, origin, demo, incidentId }}>
      <TextsProvider texts={textsFor(languageOfPath(pathname))}>
        <Document path={pathname} search="">
          <ErrorPage status={made.status} />
        </Document>
      </TextsProvider>
    </RenderingContext>,
  );
  const headers = new Headers(made.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.delete("Content-Length");
  return new Response(`<!DOCTYPE html>${html}`, { status: made.status, headers });
}
