import type { FieldRule, Operation, Outcome, TextRule } from "./attempts.js";
import type { HostileInput } from "./corpus.js";

/** Whether a text field takes an input: one that disguises nothing and keeps to its length and lines. */
export function takes(rule: TextRule, { text, disguises }: HostileInput): boolean {
  const kept = asKept(text, rule);
  const breaks = rule.oneLine === true && /[\t\n\r\u2028\u2029]/.test(kept);
  return !disguises && !breaks && Array.from(kept).length <= rule.max;
}

/** What is wrong when these texts, each of which its field takes, were put into one operation. */
export async function faultOfTaken(
  operation: Operation,
  texts: readonly { readonly rule: TextRule; readonly input: HostileInput }[],
  outcome: Outcome,
): Promise<string | undefined> {
  if (outcome.is !== "accepted") return describe(outcome);
  const kept = operation.kept ? await operation.kept(outcome.answer) : outcome.answer;
  await operation.afterwards?.();
  const changed = texts.filter(({ rule, input }) => !holds(kept, asKept(input.text, rule)));
  return changed.length === 0 ? undefined : `kept as something else: ${JSON.stringify(kept)}`;
}

/** What is wrong when a text that no field of this rule takes as text was put into it. */
export async function faultOfOther(
  operation: Operation,
  rule: FieldRule,
  { text, disguises }: HostileInput,
  outcome: Outcome,
): Promise<string | undefined> {
  if (outcome.is === "fault") return outcome.text;
  if (outcome.is !== "accepted") return undefined;
  if (rule.is === "key" && !disguises) return undefined;
  if (rule.is !== "mail" || disguises) return "accepted";
  const kept = operation.kept ? await operation.kept(outcome.answer) : outcome.answer;
  return holds(kept, text.trim()) ? undefined : `kept as something else: ${JSON.stringify(kept)}`;
}

const describe = (outcome: Outcome): string =>
  outcome.is === "fault" ? outcome.text : outcome.is === "refused" ? outcome.codes.join(", ") : outcome.is;

/** The text as the house keeps it: line breaks are LF, whatever was sent. */
function asKept(text: string, { trimmed = false }: Pick<TextRule, "trimmed">): string {
  const lines = text.replace(/\r\n?/g, "\n");
  return trimmed ? lines.trim() : lines;
}

/** Whether a value is the text or holds it at any depth, unchanged. */
function holds(value: unknown, text: string): boolean {
  if (typeof value === "string") return value === text;
  return typeof value === "object" && value !== null && Object.values(value).some((part) => holds(part, text));
}
