import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import type { ProblemCode } from "@openfloor/domain/kernel";
import type { TrustedProxies } from "../config/config.js";
import { connectionLimits } from "./connections.js";
import type { HttpLimits } from "./http-limits.js";
import { inOrder, type Handler } from "./in-order.js";
import { answerRaw } from "./raw-answer.js";

/** Makes servers that keep the limits on connections, on requests sent ahead and on how slowly one may come; what they refuse they answer in JSON. */
export function nodeServers(limits: HttpLimits, proxies: TrustedProxies): (handler: Handler) => Server {
  const limitConnections = connectionLimits(limits, proxies);
  return (handler) => {
    const { take, wouldOvertake, isAnswering } = inOrder(handler);
    /** An answer that belongs to no request that was handed over; never before or into another. */
    const refuse = (socket: Socket, overtakes: boolean, ...answer: readonly [number, ProblemCode]): void => {
      if (overtakes) socket.destroy();
      else answerRaw(socket, ...answer);
    };
    const server = createServer(
      {
        maxHeaderSize: limits.headerOctets,
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        keepAliveTimeout: limits.idleMs,
        // Node looks at both times only this often, by itself every 30 seconds.
        connectionsCheckingInterval: limits.checkEveryMs,
        // Node would refuse without a word; ours does.
        requireHostHeader: false,
      },
      take,
    );
    // Node would leave out the lines beyond its own limit; a request with too many is refused whole.
    server.maxHeadersCount = 0;
    server.setTimeout(limits.stillMs);
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      if (error.code === "ECONNRESET") socket.destroy();
      else refuse(socket as Socket, wouldOvertake(socket as Socket), ...refusalOf(error));
    });
    server.on("connect", (_request, socket) =>
      refuse(socket as Socket, isAnswering(socket as Socket), 405, "BAD_REQUEST"),
    );
    server.on("checkExpectation", ({ socket }) => refuse(socket, isAnswering(socket), 417, "BAD_REQUEST"));
    limitConnections(server);
    return server;
  };
}

/** What Node could not read, or would not wait for. */
const refusalOf = ({ code }: NodeJS.ErrnoException): readonly [number, ProblemCode] =>
  refusals[code ?? ""] ?? [400, "BAD_REQUEST"];

const refusals: Readonly<Record<string, readonly [number, ProblemCode]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "BAD_REQUEST"],
  HPE_HEADER_OVERFLOW: [431, "TOO_LARGE"],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "TOO_LARGE"],
};
