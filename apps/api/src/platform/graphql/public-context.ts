import type { ReadPool } from "../database/pool.js";
import type { WriteLimits } from "../http/write-limits.js";
import type { PageSizes } from "./limits.js";
import type { Randomness } from "../randomness.js";

/** What a resolver of the public graph works with: the public login's pool, and which network asks. */
export type PublicContext = {
  readonly db: ReadPool;
  /** Names the client's network for rate limits; never stored. */
  readonly clientKey: string;
  readonly limits: WriteLimits;
  readonly pages: PageSizes;
  readonly randomness: Randomness;
};
