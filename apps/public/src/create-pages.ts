import * as build from "virtual:react-router/server-build";
import { randomUUID } from "node:crypto";
import { createRequestHandler, RouterContextProvider } from "react-router";
import type { CreatePages, PagesOptions, Refusal } from "./pages.js";
import { accessTable, type PageAccess } from "./shell/access.js";
import { conditional } from "./shell/conditional.js";
import { renderFallback } from "./shell/fallback.js";
import { executeContext, newPage, pageContext } from "./shell/page-context.js";
import { withPageHeaders } from "./shell/page-headers.js";
import { languageOfPath } from "./shell/place.js";
import { mayBePage, redirectToTidyPath } from "./shell/tidy-path.js";

export type { PageAccess } from "./shell/access.js";
export type { CreatePages, Execute, GraphAnswer, Incident, Pages, PagesOptions, Refusal } from "./pages.js";

/** Who may see which page, by path: the table to review. A route without a rule throws here, before anything starts. */
export const pageAccess: ReadonlyMap<string, PageAccess> = accessTable(build.routes);

/**
 * Makes the public pages. `execute` runs the public graph, `clientKey` names the client's network.
 * The function returned answers any request, with a named error page where there is no page; it
 * never rejects.
 */
export const createPages: CreatePages = (options) => {
  const route = createRequestHandler(build, "production");

  return async (request, refusal) => {
    const tidied = refusal ? undefined : redirectToTidyPath(request);
    if (tidied) return tidied;
    const page = newPage({
      language: languageOfPath(new URL(request.url).pathname),
      demo: options.demo ?? false,
      report: (error) => reportIncident(options, request, error),
    });
    const context = new RouterContextProvider();
    context.set(pageContext, page);
    const made = await answer().catch((error: unknown) => {
      page.incidentId ??= page.report(error);
      return new Response(null, { status: 500 });
    });
    return conditional(
      request,
      await withPageHeaders(needsErrorPage(made) ? renderFallback(request, made, page) : made, page),
    );

    async function answer(): Promise<Response> {
      if (refusal) return refused(refusal);
      if (!mayBePage(request)) return new Response(null, { status: 404 });
      const clientKey = options.clientKey(request);
      context.set(executeContext, (document, variables) =>
        options.execute(document, variables, { clientKey, request }),
      );
      // HEAD is answered from the whole page, so that its ETag is the page's.
      return route(request.method === "HEAD" ? new Request(request, { method: "GET" }) : request, context);
    }
  };
};

function refused({ status, retryAfterSeconds }: Refusal): Response {
  return new Response(null, {
    status,
    headers: retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) },
  });
}

/** The router answers a few faults, such as a foreign origin, without asking for a page. */
function needsErrorPage(response: Response): boolean {
  return response.status >= 400 && !response.headers.get("Content-Type")?.startsWith("text/html");
}

function reportIncident(
  { newId = randomUUID, report = reportOnStandardError }: PagesOptions,
  request: Request,
  error: unknown,
): string {
  const id = newId();
  report({ id, error, method: request.method, path: new URL(request.url).pathname });
  return id;
}

const reportOnStandardError: NonNullable<PagesOptions["report"]> = ({ error, ...incident }) => {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${JSON.stringify({ ...incident, error: details })}\n`);
};
