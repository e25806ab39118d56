import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Requests of one connection that are not answered whole yet. Browsers and proxies send the next when they have the answer. */
export const mostUnderWay = 4;

/**
 * Hands the requests of each connection to `handle` one after the other, the next when the answer
 * before it has ended: Node would hand over all that one read brought, a thousand and more. One too many
 * ends its connection, and what waits there is never handled.
 */
export function inOrder(handle: Handler) {
  const underWay = new WeakMap<Socket, Exchange[]>();

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
      const [next] = exchanges;
      if (next && socket.writable) handle(next.request, next.response);
    });
    if (exchanges.length === 1) handle(request, response);
  };

  return {
    take,
    /** Whether something written on this connection now would come before, or into, an answer to another request. */
    wouldOvertake: (socket: Socket): boolean => {
      const [first, second] = underWay.get(socket) ?? [];
      return first !== undefined && (second !== undefined || first.request.complete || first.response.headersSent);
    },
    isAnswering: (socket: Socket): boolean => (underWay.get(socket)?.length ?? 0) > 0,
  };
}
