import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { TrustedProxies } from "../config/config.js";
import { connectionLimits } from "./connections.js";
import type { HttpLimits } from "./http-limits.js";
import { answerRaw } from "./raw-answer.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes servers that keep the limits on connections and on how slowly a request may come; what they refuse they answer in JSON. */
export function nodeServers(limits: HttpLimits, proxies: TrustedProxies): (handler: Handler) => Server {
  const limitConnections = connectionLimits(limits, proxies);
  return (handler) => {
    const answering = new WeakMap<Socket, ServerResponse>();
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
      (request, response) => {
        answering.set(request.socket, response);
        handler(request, response);
      },
    );
    // Node would leave out the lines beyond its own limit; a request with too many is refused whole.
    server.maxHeadersCount = 0;
    server.setTimeout(limits.stillMs);
    server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
      refuseClient(error, socket as Socket, answering.get(socket as Socket));
    });
    server.on("connect", (_request, socket) => answerRaw(socket as Socket, 405, "BAD_REQUEST"));
    server.on("checkExpectation", ({ socket }) => answerRaw(socket, 417, "BAD_REQUEST"));
    limitConnections(server);
    return server;
  };
}

/** What Node could not read, or would not wait for. An answer that is on its way is not written over. */
function refuseClient(error: NodeJS.ErrnoException, socket: Socket, last: ServerResponse | undefined): void {
  const halfway = last?.headersSent === true && !last.writableFinished;
  if (error.code === "ECONNRESET" || !socket.writable || halfway) {
    socket.destroy();
    return;
  }
  const [status, code] = refusals[error.code ?? ""] ?? ([400, "BAD_REQUEST"] as const);
  answerRaw(socket, status, code);
}

const refusals: Readonly<Record<string, readonly [number, "BAD_REQUEST" | "TOO_LARGE"]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "BAD_REQUEST"],
  HPE_HEADER_OVERFLOW: [431, "TOO_LARGE"],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, "TOO_LARGE"],
};
