import { versionFor, type LocalizedText } from "@openfloor/domain/kernel";
import { venues, type HostileRecord } from "./hostile-record.js";
import type { Shown } from "./look.js";

/** A text as a reader of `language` sees it. */
export const read = (text: LocalizedText, language: string): Shown => versionFor(text, language);

/** A name, which is in no language that anybody could know. */
export const named = (text: string | null): Shown => ({ text: text ?? "", language: null });

/** A text of the record, which is in English. */
export const inEnglish = (text: string): Shown => ({ text, language: "en" });

/** Every text of the record that anybody may come to see, on whatever page. */
export function knownTexts({ rounds, open, agenda, published, proposed, ...record }: HostileRecord): Shown[] {
  const respondents = [...published, ...proposed, record.ofGovernment, record.ofOrganization];
  return [
    ...[...rounds, open].flatMap(({ topic, asked, decision }) => [
      topic.original,
      ...topic.translations,
      ...[decision, ...asked].map(inEnglish),
    ]),
    ...agenda.flatMap(({ original, translations }) => [original, ...translations]),
    ...venues.map(inEnglish),
    ...respondents.flatMap(({ respondent: { name, organisation } }) => [
      named(name),
      ...(organisation ? [named(organisation)] : []),
    ]),
    ...respondents.flatMap(({ language, answers }) => answers.map(({ text }) => ({ text, language }))),
    ...proposed.map(({ note }) => named(note)),
    ...[...record.drafts, ...record.contributions].flatMap(({ title, body, language }) => [
      { text: title, language },
      { text: body, language },
    ]),
  ];
}
