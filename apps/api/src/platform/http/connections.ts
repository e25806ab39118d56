import type { Server } from "node:http";
import { BlockList, isIPv6, type Socket } from "node:net";
import type { TrustedProxies } from "../config/config.js";
import { retryAfterSeconds } from "./http-limits.js";
import { networkOf } from "./network.js";
import { answerRaw } from "./raw-answer.js";

export type ConnectionLimits = { readonly connections: number; readonly connectionsPerNetwork: number };

/**
 * Counts the open connections of servers that belong together. One too many is answered with 503 at
 * once and closed; where all places are taken, connections that only wait for a next request give
 * theirs up first. A trusted proxy speaks for many networks, so only the whole is counted for it.
 */
export function connectionLimits({ connections, connectionsPerNetwork }: ConnectionLimits, proxies: TrustedProxies) {
  const open = new Map<string, number>();
  const isProxy = proxyList(proxies);
  let all = 0;

  const admit = (socket: Socket): boolean => {
    const network = networkOf(socket.remoteAddress);
    const ofNetwork = open.get(network) ?? 0;
    if (all >= connections || socket.destroyed) return false;
    if (ofNetwork >= connectionsPerNetwork && !isProxy(socket.remoteAddress)) return false;
    all += 1;
    open.set(network, ofNetwork + 1);
    socket.once("close", () => {
      all -= 1;
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
    return true;
  };

  return (server: Server): void => {
    const [serve] = server.listeners("connection");
    if (!serve) throw new Error("An HTTP server listens to its connections.");
    server.removeAllListeners("connection");
    const admitOrRefuse = (socket: Socket): void => {
      if (admit(socket)) serve.call(server, socket);
      else answerRaw(socket, 503, "OVERLOADED", { "retry-after": String(retryAfterSeconds) });
    };
    server.on("connection", (socket: Socket) => {
      if (all < connections) return admitOrRefuse(socket);
      server.closeIdleConnections();
      // Those that are closed say so at the end of this turn of the loop.
      setImmediate(() => setImmediate(admitOrRefuse, socket));
    });
  };
}

function proxyList(proxies: TrustedProxies): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const proxy of proxies === false ? [] : proxies) {
    const [address = "", bits] = proxy.split("/", 2);
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => address !== undefined && list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
