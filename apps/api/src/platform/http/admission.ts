import { gate, type Gate, type GateSize } from "./gate.js";

/** Which part of the server's work something is: what others wait for first is the reading. */
export type Share = "read" | "submission";

/** The place of one request among all that the server works on. */
export type Turn = {
  /** Waits for the turn, once: who asks again has the share that was given first. Throws OVERLOADED. */
  readonly begin: (share: Share) => Promise<Share>;
  /** Gives the place up; harmless where there is none. */
  readonly end: () => void;
};

export type Admission = { readonly turn: (network: string) => Turn };

/**
 * How much goes on at once. Few reads, because all of them share one processor: more at once would
 * only make each of them, and every submission between them, slower. Submissions have their own.
 */
export const admissionSizes: Readonly<Record<Share, GateSize>> = {
  read: { running: 4, runningPerNetwork: 3, waiting: 300, longestWaitMs: 5_000 },
  submission: { running: 4, runningPerNetwork: 3, waiting: 300, longestWaitMs: 10_000 },
};

/**
 * Decides what runs now, what waits and what is sent away, apart for reads and for submissions. While
 * a submission is under way only one read runs beside it.
 */
export function admission(sizes: Readonly<Record<Share, GateSize>> = admissionSizes): Admission {
  const submission = gate(sizes.submission);
  const gates: Readonly<Record<Share, Gate>> = { read: gate(sizes.read, () => !submission.isEmpty()), submission };
  return {
    turn: (network) => {
      let begun: Promise<{ share: Share; leave: () => void }> | undefined;
      let ended = false;
      return {
        begin: async (share) => {
          begun ??= gates[share].enter(network).then((left) => {
            const leave = (): void => {
              left();
              if (share === "submission" && submission.isEmpty()) gates.read.widen();
            };
            if (ended) leave();
            return { share, leave };
          });
          return (await begun).share;
        },
        end: () => {
          ended = true;
          begun?.then(
            ({ leave }) => leave(),
            () => undefined,
          );
        },
      };
    },
  };
}

/** The same turn for somebody who may use it but not end it. */
export const lent = ({ begin }: Turn): Turn => ({ begin, end: () => undefined });
