import { type Language, languageName, languages, type Texts } from "@openfloor/i18n";
import type { SelectProps } from "@openfloor/ui";

/** Living languages besides the six, by ISO 639 code, in which somebody may wish to answer. */
const others = [
  "aa af ak am as ay az ba be bg bi bm bn bo bs ca ch co cs cy da de dv dz ee el eo et eu fa ff fi fj fo fy ga gd gl gn gu gv",
  "ha he hi ho hr ht hu hy id ig is it iu ja jv ka kg ki kk kl km kn ko ku ky lb lg ln lo lt lu lv mg mh mi mk ml mn mr ms mt my",
  "na nb nd ne nl nn nr ny oc om or os pa pl ps pt qu rm rn ro rw sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti",
  "tk tn to tr ts tt ty ug uk ur uz ve vi wo xh yi yo zu ckb fil hsb kab zgh",
]
  .join(" ")
  .split(" ");

const made = new Map<Language, SelectProps["options"]>();

/** The languages to choose from: the six in their own script first, then the others as the reader looks them up. */
export function answerLanguages(texts: Texts): SelectProps["options"] {
  const known = made.get(texts.language) ?? listOf(texts);
  made.set(texts.language, known);
  return known;
}

function listOf(texts: Texts): SelectProps["options"] {
  const named = others.map((code) => ({ value: code, label: texts.languageLabel(code) }));
  const { compare } = new Intl.Collator(texts.language);
  return [
    {
      group: texts.t("responses.respond.language.official"),
      options: languages.map((code) => ({ value: code, label: languageName(code) })),
    },
    {
      group: texts.t("responses.respond.language.others"),
      options: named
        .toSorted((a, b) => compare(a.label, b.label))
        .map(({ value, label }) => ({ value, label: withOwnName(value, label) })),
    },
  ];
}

/** "German – Deutsch", where the language's own name is known and another. */
function withOwnName(code: string, label: string): string {
  const own = new Intl.DisplayNames(code, { type: "language", fallback: "none" }).of(code);
  const isKnown =
    own && Intl.DisplayNames.supportedLocalesOf(code).length > 0 && own.toLowerCase() !== label.toLowerCase();
  return isKnown ? `${label} – ${own}` : label;
}
