import { normalizeIP } from "@fastify/rate-limit";

/**
 * The network that an address is counted under: an IPv4 address itself, of an IPv6 address its first
 * 64 bits, because whoever has one address there has all of them. "gone" for a connection without one.
 */
export function networkOf(address: string | undefined): string {
  return address === undefined || address === "" ? "gone" : normalizeIP(address, 64);
}
