import { diffWordsWithSpace } from "diff";

export interface DifferencesProps {
  readonly mine: string;
  readonly theirs: string;
  /** By whose rules words are told apart. */
  readonly language: string;
}

/** Their text with what is only theirs marked as inserted, and what is only mine as struck out. */
export function Differences({ mine, theirs, language }: DifferencesProps) {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  let place = 0;
  return diffWordsWithSpace(mine, theirs, { intlSegmenter: words }).map(({ value, added, removed }) => {
    place += value.length;
    if (added) return <ins key={place}>{value}</ins>;
    return removed ? <del key={place}>{value}</del> : <span key={place}>{value}</span>;
  });
}
