import type { Ground } from "./ground.js";
import type { Place } from "./scanner.js";

/** One way out: what has come out of it, which columns may, and a leak of its own kind to prove that it is seen. */
export type Channel = {
  readonly name: string;
  /** Everything that came out. */
  readonly places: (ground: Ground) => readonly Place[] | Promise<readonly Place[]>;
  /** Columns whose values belong there; none, unless told otherwise. */
  readonly may?: (column: string) => boolean;
  /** Lets this canary out on purpose, as a mistake would, and gives what came out. */
  readonly leak: (canary: string, ground: Ground) => readonly Place[] | Promise<readonly Place[]>;
};
