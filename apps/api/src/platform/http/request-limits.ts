import type { IncomingMessage } from "node:http";
import type { onRequestHookHandler } from "fastify";
import type { HttpLimits } from "./http-limits.js";
import { requestProblem } from "./request-problem.js";

/** A hook that refuses a target or header lines over their limits, and a request that names no host where it must, or two. */
export function requestLimits({ targetLength, headerLines }: HttpLimits): onRequestHookHandler {
  return ({ raw }, reply, done) => {
    if ((raw.url ?? "").length > targetLength) reply.code(414).send(requestProblem("TOO_LARGE"));
    else if (raw.rawHeaders.length / 2 > headerLines) reply.code(431).send(requestProblem("TOO_LARGE"));
    else if (hosts(raw) > 1 || (hosts(raw) === 0 && raw.httpVersion !== "1.0"))
      reply.code(400).send(requestProblem("BAD_REQUEST"));
    else done();
  };
}

const hosts = ({ rawHeaders }: IncomingMessage): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;

/** A hook that ends the connection of a client that takes an answer too slowly; what was sent cannot be taken back. */
export function answerDeadline({ answerMs }: HttpLimits): onRequestHookHandler {
  return (request, reply, done) => {
    const timer = setTimeout(() => request.raw.socket.destroy(), answerMs).unref();
    reply.raw.once("close", () => clearTimeout(timer));
    done();
  };
}
