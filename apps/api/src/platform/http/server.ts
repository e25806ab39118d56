import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { fastifyLogging, type Logger } from "../log/log.js";
import type { TrustedProxies } from "../config/config.js";
import { requestProblem } from "./request-problem.js";

export type HttpOptions = {
  readonly log: Logger;
  readonly trustProxy: TrustedProxies;
  /** Requests of one network per minute, over all routes. */
  readonly requestsPerMinute: number;
  readonly bodyLimit?: number;
  readonly secure: boolean;
};

/** What every answer of both origins carries. Pages set their own content security policy. */
const commonHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

const noContent = "default-src 'none'; frame-ancestors 'none'";

/** A Fastify server with the house's headers, limits and JSON errors; a client learns an id of the unexpected, never its text. */
export async function httpServer(options: HttpOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    ...fastifyLogging(options.log),
    trustProxy: believed(options.trustProxy),
    bodyLimit: options.bodyLimit ?? 1_000_000,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    requestTimeout: 30_000,
    forceCloseConnections: "idle",
    // An address that cannot be read is refused before any hook runs.
    frameworkErrors: (_error, _request, reply) => void answerUnreadable(reply as unknown as FastifyReply),
  });
  // Brotli at a low level costs about what gzip does and saves a fifth more on a bad line.
  await app.register(compress, {
    threshold: 1_024,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinute,
    timeWindow: "1 minute",
    // How much is left would make the same page differ from one reader to the next.
    addHeaders: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    // A connection that is gone has no address any more.
    keyGenerator: (request) => request.ip ?? "gone",
    allowList: (request) => request.url === "/healthz" || request.url === "/readyz",
    errorResponseBuilder: (_request, { ttl }) =>
      Object.assign(new Error("rate limited"), { statusCode: 429, retryAfterSeconds: Math.ceil(ttl / 1_000) }),
  });
  app.addHook("onSend", async (_request, reply) => {
    for (const [name, value] of Object.entries(commonHeaders)) {
      if (!reply.hasHeader(name)) reply.header(name, value);
    }
    if (!reply.hasHeader("content-security-policy")) {
      reply.header("content-security-policy", noContent);
    }
    if (options.secure) reply.header("strict-transport-security", "max-age=31536000; includeSubDomains");
  });
  app.setErrorHandler<HttpError>((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(requestProblem("NOT_FOUND")));
  return app;
}

/** Only proxies named by address: whoever reaches the server past them cannot choose a network of their own. */
function believed(proxies: TrustedProxies): false | string[] {
  return proxies === false ? false : [...proxies];
}

async function answerUnreadable(reply: FastifyReply): Promise<void> {
  await reply
    .code(400)
    .headers(commonHeaders)
    .header("content-security-policy", noContent)
    .send(requestProblem("BAD_REQUEST"));
}

type HttpError = FastifyError & { readonly retryAfterSeconds?: number };

async function answerError(error: HttpError, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const status = error.statusCode ?? 500;
  if (status === 429) {
    const seconds = error.retryAfterSeconds ?? 60;
    return reply
      .code(429)
      .header("retry-after", String(seconds))
      .send(requestProblem("RATE_LIMITED", { retryAfterSeconds: seconds }));
  }
  if (status === 413) return reply.code(413).send(requestProblem("TOO_LARGE"));
  if (status < 500) return reply.code(status).send(requestProblem("BAD_REQUEST"));
  const id = randomUUID();
  request.log.error({ err: error, errorId: id }, "unexpected error");
  return reply.code(500).send(requestProblem("INTERNAL", { id }));
}
