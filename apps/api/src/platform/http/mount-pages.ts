import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RequestRefused } from "../graphql/errors.js";
import { lent, type Admission, type Share, type Turn } from "./admission.js";
import { hasMoreFields, isForm } from "./forms.js";
import { httpLimits, retryAfterSeconds } from "./http-limits.js";
import { httpRefusal } from "./http-refusal.js";
import { networkOf } from "./network.js";
import { refusalOf, refusalPages, type Pages } from "./refusal-pages.js";

export type MountedPages = {
  readonly pages: Pages;
  readonly origin: string;
  readonly acceptedOrigins: readonly string[];
  readonly admission: Admission;
  /** The largest form, in octets. */
  readonly formOctets?: number;
};

/** Who asks for a page, and the turn that its questions to the graph have with it. */
type Visit = { readonly network: string; readonly turn: Turn };

const visits = new WeakMap<Request, Visit>();

/** The visit of a request that `mountPages` made. */
export function visitOf(request: Request): Visit {
  const visit = visits.get(request);
  if (!visit) throw new Error("This request was not made here.");
  return visit;
}

/**
 * Serves pages for every address that no other route has. They read their own bodies, so this scope
 * has no body parsers; the address they see is the accepted one the client used, else `origin`.
 * A page takes its turn as a whole: making it costs more than reading what is on it.
 */
export async function mountPages(
  app: FastifyInstance,
  { pages, origin, acceptedOrigins, admission, formOctets = httpLimits.formOctets }: MountedPages,
): Promise<void> {
  const refused = refusalPages(pages, origin);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: formOctets }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler<Error>(async (error, request, reply) => {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      // What is still being sent is thrown away; on a connection closed over it the page would be lost.
      reply.removeHeader("connection");
      return send(reply, await refused(request, refusal));
    });
    scope.addHook("preParsing", async (request) => {
      if (request.method !== "POST") return;
      // Browsers name the origin of a page with each form; one without comes from no page.
      const from = request.headers.origin;
      if (from !== undefined && from !== originOf(request, origin, acceptedOrigins)) throw httpRefusal(400);
      if (hasBody(request) && !isForm(request.headers["content-type"])) throw httpRefusal(415);
    });
    let givenBack = 0;
    scope.route({
      method: ["GET", "POST"],
      url: "/*",
      bodyLimit: formOctets,
      handler: async (request, reply) => {
        if (hasTooManyFields(request)) throw httpRefusal(413);
        const network = networkOf(request.ip);
        const turn = admission.turn(network);
        const page = async (): Promise<Response> => {
          const asked = toWebRequest(request, originOf(request, origin, acceptedOrigins));
          visits.set(asked, { network, turn: lent(turn) });
          return pages(asked);
        };
        try {
          if (await begins(turn, shareOf(request))) return await send(reply, await page());
          // A refused form is made into a page all the same, because its text must come back; but not any number of them.
          if (request.method !== "POST" || givenBack >= mostGivenBack)
            return await send(reply, await refused(request, { status: 503, retryAfterSeconds }));
          givenBack += 1;
          try {
            return await send(reply, await page());
          } finally {
            givenBack -= 1;
          }
        } finally {
          turn.end();
        }
      },
    });
  });
}

/** How many refused forms are made into pages at once. */
const mostGivenBack = 8;

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

const hasTooManyFields = ({ body, headers }: FastifyRequest): boolean =>
  Buffer.isBuffer(body) && hasMoreFields(body, headers["content-type"], httpLimits.formFields);

async function begins(turn: Turn, share: Share): Promise<boolean> {
  try {
    await turn.begin(share);
    return true;
  } catch (refusal) {
    if (refusal instanceof RequestRefused) return false;
    throw refusal;
  }
}

const ownSteps = /^\/[a-z]{2}\/(consultations\/[^/]+\/respond(\/|$)|confirm\/|receipt$)/;

/** Forms, and the pages of somebody who has begun to respond: who is on the way to submit is not sent away with the readers. */
function shareOf({ method, url, headers }: FastifyRequest): Share {
  if (method === "POST") return "submission";
  const { pathname } = addressOn("http://localhost", url);
  const begun = /openfloor_(response|receipt)/.test(headers.cookie ?? "") || pathname.includes("/confirm/");
  return begun && ownSteps.test(pathname) ? "submission" : "read";
}

async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  reply.code(answer.status);
  for (const [name, value] of answer.headers) if (name !== "set-cookie") reply.header(name, value);
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
  return reply.send(answer.body ? Buffer.from(await answer.arrayBuffer()) : "");
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
  const form = request.method === "POST" && Buffer.isBuffer(request.body) ? request.body : undefined;
  return new Request(addressOn(origin, request.url), {
    method: request.method,
    headers,
    ...(form ? { body: form as Buffer<ArrayBuffer> } : {}),
  });
}

/** The address on our origin that a request's target names; a target never chooses another host, however it is written. */
function addressOn(origin: string, target: string): URL {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "");
  return new URL(`${origin}${path.startsWith("/") ? path : `/${path}`}`);
}
