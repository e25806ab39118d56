import type { Sample } from "./load/measure.js";
import { median } from "./load/statistics.js";

/** One line of the result: what a server did, and its share of the limit where there is one. */
export type Line = {
  readonly what: string;
  readonly server: string;
  readonly samples: readonly Sample[];
  readonly ratio?: number;
};

const columns = ["", "server", "requests/s", "p50 ms", "p99 ms", "ratio"];

/** The lines as a table for a terminal: medians over all rounds. */
export function table(lines: readonly Line[]): string {
  const middle = (samples: readonly Sample[], key: keyof Sample): string =>
    median(samples.map((sample) => sample[key])).toFixed(0);
  const cells = lines.map(({ what, server, samples, ratio }) => [
    what,
    server,
    middle(samples, "requestsPerSecond"),
    middle(samples, "p50"),
    middle(samples, "p99"),
    ratio === undefined ? "" : ratio.toFixed(2),
  ]);
  const rows = [columns, ...cells];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return rows.map(line).join("\n");
}
