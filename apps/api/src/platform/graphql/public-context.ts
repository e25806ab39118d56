import type { ReadPool } from "../database/pool.js";
import type { Turn } from "../http/admission.js";
import type { WriteLimits } from "../http/write-limits.js";
import type { PageSizes } from "./limits.js";
import type { Randomness } from "../randomness.js";

/** What a resolver of the public graph works with: the public login's pool for its share of the work, and which network asks. */
export type PublicContext = {
  db: ReadPool;
  /** Names the client's network for rate limits; never stored. */
  readonly clientKey: string;
  readonly limits: WriteLimits;
  readonly pages: PageSizes;
  readonly randomness: Randomness;
  /** Its place among all operations; one without runs at once. */
  readonly turn?: Turn;
};
