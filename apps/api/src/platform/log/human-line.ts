/** A log line for a person at a terminal: time, process, level, message, then the facts. */
export function humanLine(line: Readonly<Record<string, unknown>>): string {
  const { time, name, level, msg, err, ...facts } = line;
  const clock = typeof time === "string" ? time.slice(11, 19) : "";
  const head = [clock, pad(name, 10), pad(level, 5), msg].filter((part) => part !== undefined && part !== "").join(" ");
  const tail = Object.entries(facts).map(
    ([key, value]) => `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [[head, ...tail].join("  "), ...errorLines(err)].join("\n");
}

function errorLines(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) {
    return [];
  }
  const { type, message, code, at, cause } = error as Readonly<Record<string, unknown>>;
  const frames = Array.isArray(at) ? at.slice(0, 6) : [];
  return [
    `    ${String(type)}: ${String(message)}${typeof code === "string" ? ` (${code})` : ""}`,
    ...frames.map((frame) => `      at ${String(frame)}`),
    ...errorLines(cause),
  ];
}

function pad(value: unknown, width: number): string | undefined {
  return typeof value === "string" ? value.padEnd(width) : undefined;
}
