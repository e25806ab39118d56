import type { ReadPool } from "./pool.js";

/**
 * Frees the jobs that a worker held when it was killed; the queue by itself would keep them from
 * everybody for four hours. A worker calls this at its start, before it takes a job. One that works
 * beside it may lose a job this way, and a mail go out twice under the same Message-ID.
 */
export async function freeHeldJobs(pool: ReadPool): Promise<void> {
  await pool.query(
    "update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null",
  );
}
