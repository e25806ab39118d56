import { measure, type Load, type Sample } from "./measure.js";
import { median } from "./statistics.js";

export type Plan = { readonly rounds: number; readonly seconds: number; readonly warmUpSeconds: number };

/** Samples of the same moments: those of one place in both lists were taken one right after the other. */
export type Comparison = {
  readonly limit: readonly Sample[];
  readonly openfloor: readonly Sample[];
  readonly ratio: number;
};

/**
 * Measures two servers in turns, each first as often as the other. The ratio is the median of those of
 * the pairs, so that what else the machine does in a moment weighs on both.
 */
export async function compare(
  origins: { limit: string; openfloor: string },
  load: Load,
  plan: Plan,
): Promise<Comparison> {
  const samples = { limit: [] as Sample[], openfloor: [] as Sample[] };
  for (const stack of ["limit", "openfloor"] as const) await measure(origins[stack], load, plan.warmUpSeconds);
  for (let round = 0; round < plan.rounds; round++) {
    const order = round % 2 === 0 ? (["limit", "openfloor"] as const) : (["openfloor", "limit"] as const);
    for (const stack of order) samples[stack].push(await measure(origins[stack], load, plan.seconds));
  }
  const ratios = samples.openfloor.map(
    ({ requestsPerSecond }, index) => requestsPerSecond / (samples.limit[index]?.requestsPerSecond ?? NaN),
  );
  return { ...samples, ratio: median(ratios) };
}

/** Measures one server alone, as often and as long. */
export async function measureAlone(origin: string, load: Load, plan: Plan): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  await measure(origin, load, plan.warmUpSeconds);
  for (let round = 0; round < plan.rounds; round++) samples.push(await measure(origin, load, plan.seconds));
  return samples;
}
