import type { Texts } from "@openfloor/i18n";
import { localized, type LocalizedTextLike } from "@openfloor/web";

/** The name of a round for a reader: its topic, or its number where the record states no topic. */
export interface RoundTitle {
  readonly title: string;
  /** Set when the title is not in the language of the page. */
  readonly titleLang?: string;
  readonly titleDir?: "ltr" | "rtl";
}

/** How to name a round in headings and links. */
export function roundTitle(
  round: { readonly sequence: number; readonly topic?: LocalizedTextLike | null },
  texts: Texts,
): RoundTitle {
  if (!round.topic) return { title: texts.t("consultations.topicNotStated", { number: texts.number(round.sequence) }) };
  const { text, language, dir } = localized(round.topic, texts.language);
  return language === texts.language ? { title: text } : { title: text, titleLang: language, titleDir: dir };
}
