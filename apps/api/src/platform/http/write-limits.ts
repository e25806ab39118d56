import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RequestRefused } from "../graphql/errors.js";

/** Limits on what one network may write. */
export type WriteLimits = {
  /** Counts one write of `clientKey`; throws RATE_LIMITED with the seconds to wait. */
  readonly count: (kind: keyof typeof perNetwork, clientKey: string) => Promise<void>;
};

/** Writes of one network: generous for an office behind one address, tight for a machine. */
export const perNetwork = {
  start: { points: 60, duration: 600 },
  save: { points: 600, duration: 600 },
  submit: { points: 60, duration: 600 },
  confirm: { points: 60, duration: 600 },
} as const;

/** For one process; it remembers the last networks only, so that no crowd of them fills its memory. */
export function writeLimits(mostNetworks = 20_000): WriteLimits {
  const limiters = Object.fromEntries(
    Object.entries(perNetwork).map(([kind, options]) => [
      kind,
      { limiter: new RateLimiterMemory(options), known: new Set<string>() },
    ]),
  );
  return {
    count: async (kind, clientKey) => {
      const { limiter, known } = limiters[kind] ?? {};
      if (!limiter || !known) return;
      known.delete(clientKey);
      known.add(clientKey);
      const [oldest] = known;
      if (known.size > mostNetworks && oldest !== undefined) {
        known.delete(oldest);
        await limiter.delete(oldest);
      }
      try {
        await limiter.consume(clientKey);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new RequestRefused("RATE_LIMITED", 429, Math.ceil(refusal.msBeforeNext / 1_000));
      }
    },
  };
}
