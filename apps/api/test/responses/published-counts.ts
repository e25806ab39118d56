import { publicStatistics } from "../../src/modules/responses/reads/public-responses.js";
import type { World } from "../worlds/world.js";

/** The published responses of a round as five places count them; where all is well they are one number, or one list. */
export type PublishedCounts = {
  /** The total of the statistics, the sums of both their lists, the round's own counter, and the rows themselves. */
  readonly totals: readonly number[];
  /** What is not zero by category, region and standing: as counted when published, and as recounted from the rows. */
  readonly kept: readonly object[];
  readonly recounted: readonly object[];
};

export async function publishedCounts(world: World, consultation: string): Promise<PublishedCounts> {
  const statistics = await publicStatistics(world.publicPool, consultation);
  const sum = (list: readonly { count: number }[] = []): number => list.reduce((total, { count }) => total + count, 0);
  const kept = await world.admin.query<{ count: number }>(
    `select category, region, standing, count from pub.response_count where consultation = $1 and count > 0 order by 1, 2, 3`,
    [consultation],
  );
  const recounted = await world.admin.query<{ count: number }>(
    `select category, coalesce(region, '') as region, standing, count(*)::int as count from pub.response
     where consultation = $1 group by 1, 2, 3 order by 1, 2, 3`,
    [consultation],
  );
  const round = await world.admin.query<{ responses: number }>("select responses from pub.consultation where id = $1", [
    consultation,
  ]);
  return {
    totals: [
      statistics?.total ?? -1,
      sum(statistics?.byCategory),
      sum(statistics?.byRegion),
      round.rows[0]?.responses ?? -1,
      sum(recounted.rows),
    ],
    kept: kept.rows,
    recounted: recounted.rows,
  };
}
