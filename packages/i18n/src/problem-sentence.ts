import type { MessageId, Texts } from "./texts.js";

/** A refusal as an act (`params`) or the graph (`parameters`) gives it: a stable code and what its sentence needs. */
export interface ProblemLike {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>> | null;
  readonly parameters?: readonly { readonly name: string; readonly value: unknown }[] | null;
}

/**
 * The sentence for a problem in the reader's language. Parameters whose name ends in `At` are
 * instants and are shown on the clock of `zone`; a code without a sentence gets a general one.
 */
export function problemSentence(texts: Texts, problem: ProblemLike, zone = "Europe/Zurich"): string {
  const id = `problems.${problem.code}`;
  const given = [
    ...Object.entries(problem.params ?? {}),
    ...(problem.parameters ?? []).map(({ name, value }): [string, unknown] => [name, value]),
  ];
  const params = Object.fromEntries(given.map(([name, value]) => [name, readable(texts, name, value, zone)]));
  return sayAny(texts, texts.has(id) ? id : "problems.UNKNOWN", params);
}

function readable(texts: Texts, name: string, value: unknown, zone: string): string | number {
  const text = String(value);
  if (name.endsWith("At")) return texts.instant(text, zone);
  return String(Number(text)) === text ? Number(text) : text;
}

/** Codes and their parameters come from data, where the compiler cannot know which belong together. */
function sayAny(texts: Texts, id: MessageId, params: Record<string, string | number>): string {
  return (texts.t as (id: string, params: Record<string, string | number>) => string)(id, params);
}
