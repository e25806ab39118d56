import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { PassThrough } from "node:stream";
import { textsFor } from "@openfloor/i18n/all";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { isPageHandle } from "./shell/access.js";
import { pageContext } from "./shell/page-context.js";
import { RenderingContext } from "./shell/rendering.js";

/** Renders a page whole: what is streamed would be put in place by script, and pages have none. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const page = context.get(pageContext);
  const handle = handleOf(router);
  if (handle && status < 400) {
    page.access = handle.access;
    if (handle.scripts) page.nonce = randomBytes(16).toString("base64");
  }
  const { demo, incidentId, nonce } = page;
  const html = await renderWhole(
    <RenderingContext value={{ textsFor, origin: new URL(request.url).origin, demo, incidentId, nonce }}>
      <ServerRouter context={router} url={request.url} nonce={nonce} />
    </RenderingContext>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(html, { status, headers });
}

/** Keeps what went wrong in the log; the page names the id only. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const page = context.get(pageContext);
  page.incidentId ??= page.report(error);
};

function handleOf({ staticHandlerContext, routeModules }: EntryContext) {
  const leaf = staticHandlerContext.matches.at(-1);
  const handle: unknown = leaf ? routeModules[leaf.route.id]?.handle : undefined;
  return isPageHandle(handle) ? handle : undefined;
}

function renderWhole(page: React.ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
      onError: reject,
    });
  });
}
