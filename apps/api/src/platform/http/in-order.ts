import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Requests of one connection that are not answered whole yet. Browsers and proxies send the next when they have the answer. */
export const mostUnderWay = 4;

/**
 * Hands the requests of each connection to `handle` one after the other, each when the answer before it
 * has ended and others had their turn: Node would hand over at once all that one read brought, a
 * thousand and more. One too many ends its connection, and what waits there is never handled.
 */
export function inOrder(handle: Handler) {
  const underWay = new WeakMap<Socket, Exchange[]>();

  const handleNext = (exchanges: readonly Exchange[]): void => {
    const [next] = exchanges;
    if (next?.request.socket.writable) handle(next.request, next.response);
  };

  const take: Handler = (request, response) => {
    const { socket } = request;
    // The rest of one read goes on coming after the connection was ended.
    if (!socket.writable) return;
    const exchanges = underWay.get(socket) ?? [];
    if (exchanges.length >= mostUnderWay) {
      socket.destroy();
      return;
    }
    underWay.set(socket, exchanges);
    exchanges.push({ request, response });
    response.once("close", () => {
      exchanges.shift();
      if (exchanges.length > 0) setImmediate(handleNext, exchanges);
    });
    if (exchanges.length === 1) setImmediate(handleNext, exchanges);
  };

  return {
    take,
    /** Whether something written on this connection now would come before, or into, an answer to another request. */
    wouldOvertake: (socket: Socket): boolean => {
      const [first, second] = underWay.get(socket) ?? [];
      return first !== undefined && (second !== undefined || first.request.complete || first.response.headersSent);
    },
  };
}
