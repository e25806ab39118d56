import type { FastifyInstance, FastifyRequest } from "fastify";

/** Answers web requests; never rejects. */
type Pages = (request: Request) => Promise<Response>;

/** A form's largest post: an answer far over its limit must still come back to its author, named and whole. */
const bodyLimit = 4_000_000;

const networks = new WeakMap<Request, string>();

/** Names the network of a request that `mountPages` made. */
export const networkOf = (request: Request): string => networks.get(request) ?? "unknown";

/**
 * Serves pages for every address that no other route has. They read their own bodies, so this scope
 * has no body parsers; the address they see is the accepted one the client used, else `origin`.
 */
export async function mountPages(
  app: FastifyInstance,
  { pages, origin, acceptedOrigins }: { pages: Pages; origin: string; acceptedOrigins: readonly string[] },
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit }, (_request, body, done) => done(null, body));
    scope.route({
      method: ["GET", "POST"],
      url: "/*",
      bodyLimit,
      handler: async (request, reply) => {
        const asked = toWebRequest(request, originOf(request, origin, acceptedOrigins));
        networks.set(asked, request.ip);
        const answer = await pages(asked);
        reply.code(answer.status);
        for (const [name, value] of answer.headers) if (name !== "set-cookie") reply.header(name, value);
        for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
        return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : "");
      },
    });
  });
}

function originOf(request: FastifyRequest, origin: string, accepted: readonly string[]): string {
  const asked = `${new URL(origin).protocol}//${request.host}`;
  return accepted.includes(asked) ? asked : origin;
}

function toWebRequest(request: FastifyRequest, origin: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(":") || value === undefined) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  const hasBody = request.method === "POST" && Buffer.isBuffer(request.body);
  return new Request(addressOn(origin, request.url), {
    method: request.method,
    headers,
    ...(hasBody ? { body: new Uint8Array(request.body as Buffer) } : {}),
  });
}

/** The address on our origin that a request's target names; a target never chooses another host, however it is written. */
function addressOn(origin: string, target: string): URL {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "");
  return new URL(`${origin}${path.startsWith("/") ? path : `/${path}`}`);
}
