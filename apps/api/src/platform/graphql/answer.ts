import type { Problem, Result } from "@openfloor/domain/kernel";

type GraphProblem = { code: string; field: string | null; parameters: { name: string; value: string }[] };

const toGraph = ({ code, field, params = {} }: Problem): GraphProblem => ({
  code,
  field: field ?? null,
  parameters: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
});

/** An act's result as the graph's union: what `success` makes of the value, or the problems. */
export function answer<T, A extends object>(
  result: Result<T>,
  success: (value: T) => A,
): A | { problems: GraphProblem[] } {
  return result.ok ? success(result.value) : { problems: result.problems.map(toGraph) };
}
