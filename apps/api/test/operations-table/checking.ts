import { eachOf, type Answered } from "./asking.js";
import type { Outcome } from "./answers.js";
import type { Combination } from "./combinations.js";

/** Whether the table says that it changes something. */
export const isChange = ({ name, answer }: Combination): boolean => name.startsWith("Mutation.") && answer === "done";

/** A combination in words. */
export const told = ({ name, person, what, variables }: Combination): string =>
  `${person.name}: ${name} of ${what}, ${JSON.stringify(variables)}`;

/** Why an outcome is not what the table says; undefined when it is. */
export function misfit(asked: Combination, outcome: Outcome): string | undefined {
  const { answer, mayBeEmpty } = asked;
  const isRight = outcome === answer || (mayBeEmpty && answer === "done" && outcome === "nothing");
  return isRight ? undefined : `${told(asked)} → ${outcome}, not ${answer}`;
}

/**
 * Asks for combinations and gives everything that is wrong: an outcome that is not the table's, an
 * answer that holds an id of `hidden` (by the person's name), and, inside a group, an answer that
 * differs in any byte. `pairs` counts what was compared so.
 */
export async function faultsOf(
  asked: readonly Combination[],
  ask: (asked: Combination) => Promise<Answered>,
  hidden: ReadonlyMap<string, readonly string[]>,
): Promise<{ readonly faults: readonly string[]; readonly pairs: number }> {
  const faults: string[] = [];
  let pairs = 0;
  const first = new Map<string, { readonly whole: string; readonly of: string }>();
  await eachOf(asked, async (each) => {
    const { outcome, whole } = await ask(each);
    const wrong = misfit(each, outcome);
    if (wrong !== undefined) faults.push(wrong);
    for (const id of hidden.get(each.person.name) ?? [])
      if (whole.includes(id)) faults.push(`${told(each)} → holds ${id}`);
    if (each.group === null) return;
    const other = first.get(each.group);
    if (other === undefined) {
      first.set(each.group, { whole, of: told(each) });
      return;
    }
    pairs += 1;
    if (other.whole !== whole)
      faults.push(`${told(each)} → another answer than ${other.of}:\n${whole}\n${other.whole}`);
  });
  return { faults, pairs };
}
