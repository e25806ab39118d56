import { Localized, type LocalizedTextLike, useTexts } from "@openfloor/web";
import { roundTitle } from "./round-title.js";

export interface RoundNameProps {
  readonly round: { readonly sequence: number; readonly topic?: LocalizedTextLike | null };
}

/** The name of a round among other words: its topic marked with its language, or its number where the record states no topic. */
export function RoundName({ round }: RoundNameProps) {
  const texts = useTexts();
  return round.topic ? <Localized text={round.topic} /> : roundTitle(round, texts).title;
}
