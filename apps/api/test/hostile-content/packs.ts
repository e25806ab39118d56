import { corpus } from "./corpus.js";

const taken = corpus.filter(({ disguises }) => !disguises).map(({ text }) => text.replace(/\r\n?/g, "\n"));
const onOneLine = taken.filter((text) => !/[\t\n\u2028\u2029]/.test(text));
const roomForSign = 26;

/**
 * All of the corpus that a line takes, several inputs to a line of at most `max` characters. Each ends
 * with a sign of its own, such as `§venue-3`, by which a text on a page is known for what it is.
 */
export const lines = (use: string, max: number): string[] => signed(use, packed(onOneLine, " ", max - roomForSign));

/** All of the corpus that a passage takes, one input below the other, in passages of at most `max` characters, signed like lines. */
export const passages = (use: string, max: number): string[] => signed(use, packed(taken, "\n", max - roomForSign));

/** The whole of it in one text. */
export const everything = (use: string): string => passages(use, Number.POSITIVE_INFINITY)[0] ?? "";

/** Everything that no field takes, but for NUL, which no page can hold, and halves of characters, which no browser sends. */
export const disguises = corpus
  .filter(({ disguises: hides, text }) => hides && text.isWellFormed() && !text.includes("\0"))
  .map(({ text }) => text)
  .join(" ");

const signed = (use: string, packs: readonly string[]): string[] =>
  packs.map((pack, index) => `${pack} §${use}-${index}`);

function packed(texts: readonly string[], between: string, max: number): string[] {
  const packs: string[] = [];
  let pack = "";
  for (const text of texts) {
    const more = pack === "" ? text : pack + between + text;
    if (Array.from(more).length <= max) {
      pack = more;
      continue;
    }
    if (pack !== "") packs.push(pack.trim());
    pack = text;
  }
  return [...packs, pack.trim()];
}
