import { RequestRefused } from "../graphql/errors.js";
import { retryAfterSeconds } from "./http-limits.js";

/** How much goes on at once behind a gate, in all and of one network, and how much may wait before it. */
export type GateSize = {
  readonly running: number;
  readonly runningPerNetwork: number;
  readonly waiting: number;
  readonly longestWaitMs: number;
};

export type Gate = {
  /** Waits for a place and gives the way to leave it, which may be called twice. Throws OVERLOADED when there is none to wait for. */
  readonly enter: (network: string) => Promise<() => void>;
  /** Has those who wait looked at again; to be called when `narrow` has become false. */
  readonly widen: () => void;
  readonly isEmpty: () => boolean;
};

type Waiter = { readonly start: () => void; readonly refuse: () => void };

/**
 * A gate before work that must not pile up. Networks take turns, however much one of them asks for.
 * Where no more may wait, the last of the network that waits most is sent away, which may be who comes.
 * While it is `narrow` only one runs, so that nobody starves and something else has the processor.
 */
export function gate(size: GateSize, narrow: () => boolean = () => false): Gate {
  const running = new Map<string, number>();
  // In the order in which networks have their turns.
  const waiting = new Map<string, Set<Waiter>>();
  let allRunning = 0;
  let allWaiting = 0;

  const mayRun = (network: string): boolean =>
    allRunning < (narrow() ? 1 : size.running) && (running.get(network) ?? 0) < size.runningPerNetwork;

  const run = (network: string): (() => void) => {
    allRunning += 1;
    running.set(network, (running.get(network) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      allRunning -= 1;
      const others = (running.get(network) ?? 1) - 1;
      if (others > 0) running.set(network, others);
      else running.delete(network);
      startWaiting();
    };
  };

  const startWaiting = (): void => {
    for (;;) {
      const next = [...waiting].find(([network]) => mayRun(network));
      if (!next) return;
      const [network, queue] = next;
      const [first] = queue;
      waiting.delete(network);
      if (first) queue.delete(first);
      if (queue.size > 0) waiting.set(network, queue);
      first?.start();
    }
  };

  const makeRoom = (mine: number): boolean => {
    if (allWaiting < size.waiting) return true;
    const most = [...waiting.values()].reduce<readonly Waiter[]>((most, queue) => {
      return queue.size > most.length ? [...queue] : most;
    }, []);
    if (most.length <= mine + 1) return false;
    most.at(-1)?.refuse();
    return true;
  };

  return {
    widen: startWaiting,
    isEmpty: () => allRunning === 0,
    enter: async (network) => {
      const queue = waiting.get(network) ?? new Set<Waiter>();
      if (queue.size === 0 && mayRun(network)) return run(network);
      if (!makeRoom(queue.size)) throw overloaded();
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          start: () => {
            clearTimeout(timer);
            allWaiting -= 1;
            resolve(run(network));
          },
          refuse: () => {
            clearTimeout(timer);
            allWaiting -= 1;
            queue.delete(waiter);
            if (queue.size === 0 && waiting.get(network) === queue) waiting.delete(network);
            reject(overloaded());
          },
        };
        const timer = setTimeout(waiter.refuse, size.longestWaitMs).unref();
        allWaiting += 1;
        queue.add(waiter);
        waiting.set(network, queue);
      });
    },
  };
}

const overloaded = (): RequestRefused => new RequestRefused("OVERLOADED", 503, retryAfterSeconds);
