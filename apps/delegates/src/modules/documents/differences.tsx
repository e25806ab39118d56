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
  return diffWordsWithSpace(mine, theirs, { intlSegmenter: words }).map(({ value, added, removed }, index) => {
    if (added) return <ins key={index}>{value}</ins>;
    return removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>;
  });
}
