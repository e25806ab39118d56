import { instant, localizedText, type Instant } from "@openfloor/domain/kernel";
import { idOf } from "./seeded.js";
import { textOf } from "./words.js";

/** A round by the columns of `pub.consultation`. */
export type RoundRow = ReturnType<typeof roundRow>;

const firstOpening = Date.UTC(2022, 0, 10);
const day = 86_400_000;
const spacing = 90 * day;
const at = (milliseconds: number): Instant => instant(new Date(milliseconds));

/** The instant at which the clock of a data set stands still: the last of its rounds is open, the others are closed. */
export const clockOf = (rounds: number): Instant => at(firstOpening + (rounds - 1) * spacing + day);

/** The round of this number, from 1. All rounds are presented but the last four. */
export function roundRow(number: number, rounds: number) {
  const slug = `measured-round-${number}`;
  const opens = firstOpening + (number - 1) * spacing;
  const text = (seed: string, length: number) =>
    localizedText("en", textOf(`${slug}/${seed}`, "en", length), { fr: textOf(`${slug}/${seed}`, "fr", length) });
  return {
    id: idOf(slug),
    slug,
    topic: text("topic", 60),
    decision: {
      takenBy: "CWG-Internet",
      meeting: 18,
      decidedOn: at(opens - 30 * day).slice(0, 10),
      text: text("decision", 120),
      note: null,
    },
    opens_at: at(opens),
    closes_at: at(opens + 60 * day),
    presented_to_meeting: number <= rounds - 4 ? 18 : null,
    questions: [1, 2, 3, 4].map((position) => ({
      id: idOf(`${slug}/question/${position}`),
      position,
      text: text(`question/${position}`, 150),
      incompleteInSource: false,
    })),
  };
}
