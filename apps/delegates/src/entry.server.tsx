import { prerender } from "react-dom/static";
import { type EntryContext, ServerRouter } from "react-router";

/** Used by the build alone, which renders the one page from which the app starts. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const { prelude } = await prerender(<ServerRouter context={context} url={request.url} />);
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(prelude, { status, headers });
}
