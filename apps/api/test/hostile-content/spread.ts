/** `HOSTILE_CONTENT=full` tries every input in every place and opens every page; else they are spread over places and pages of a kind. */
const everything = process.env["HOSTILE_CONTENT"] === "full";

/** How long a test of many pages may take, in milliseconds, on a machine that does other things besides. */
export const patience = everything ? 1_200_000 : 120_000;

/** Of many, one in `among`, beginning at `from`: those who ask with another `from` get others. */
export function spread<T>(all: readonly T[], among: number, from: number): readonly T[] {
  return everything ? all : all.filter((_, index) => index % among === from % among);
}
