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
    const { take, wouldOvertake } = inOrder(handler);
    /** Answers what is not handed over, unless that would come before or into another answer. */
    const refuse = (socket: Socket, ...answer: readonly [number, ProblemCode]): void => {
      if (wouldOvertake(socket)) socket.destroy();
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
      if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
      else refuse(socket as Socket, ...refusalOf(error));
    });
    server.on("connect", (_request, socket) => refuse(socket as Socket, 405, "BAD_REQUEST"));
    server.on("checkExpectation", ({ socket }) => refuse(socket, 417, "BAD_REQUEST"));
    limitConnections(server);
    endSilentToo(server);
    return server;
  };
}

/**
 * Counts connections on which nothing has come yet among the idle ones: browsers open them in advance,
 * and Node, which gives them the time for headers, would let them keep a server from closing.
 */
function endSilentToo(server: Server): void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  const endIdle = server.closeIdleConnections.bind(server);
  server.closeIdleConnections = () => {
    endIdle();
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
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
