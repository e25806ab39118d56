import type { preParsingHookHandler } from "fastify";
import type { HttpLimits } from "./http-limits.js";
import { retryAfterSeconds } from "./http-limits.js";
import { httpRefusal } from "./http-refusal.js";
import { networkOf } from "./network.js";

/** A hook that refuses with 415 what is compressed: a few octets may become any number of them. */
export const plainBodies: preParsingHookHandler = (request, _reply, payload, done) => {
  const encoding = request.headers["content-encoding"];
  if (encoding === undefined || encoding.toLowerCase() === "identity") done(null, payload);
  else done(httpRefusal(415));
};

/**
 * A hook that bounds the octets of all large bodies that are held at once, in all and of one network,
 * from before the first octet until the answer is over; what is beyond is refused with 503. A body
 * without a length counts as the largest. Small ones always pass: the connections bound them, and
 * nobody can keep them out by holding large ones.
 */
export function heldBodies(limits: HttpLimits): preParsingHookHandler {
  const { smallBodyOctets, heldOctets, heldOctetsPerNetwork } = limits;
  const held = new Map<string, number>();
  let all = 0;
  const hold = (network: string, octets: number): void => {
    all += octets;
    const now = (held.get(network) ?? 0) + octets;
    if (now > 0) held.set(network, now);
    else held.delete(network);
  };
  return (request, reply, payload, done) => {
    const most = request.routeOptions.bodyLimit ?? limits.bodyOctets;
    const octets = request.headers["transfer-encoding"] ? most : Number(request.headers["content-length"] ?? 0);
    // One over its own limit is refused without being read.
    if (octets <= smallBodyOctets || octets > most) return done(null, payload);
    const network = networkOf(request.ip);
    if (all + octets > heldOctets || (held.get(network) ?? 0) + octets > heldOctetsPerNetwork)
      return done(httpRefusal(503, retryAfterSeconds));
    hold(network, octets);
    reply.raw.once("close", () => hold(network, -octets));
    return done(null, payload);
  };
}
