import type { OfficialLanguage } from "../kernel/index.js";

/** The short name in each of the six official languages. */
export type PlaceNames = Readonly<Record<OfficialLanguage, string>>;

/** What Member States and other areas have in common. */
export type Place = {
  /** ISO 3166-1 alpha-3, the code used everywhere in Openfloor. */
  readonly code: string;
  /** ISO 3166-1 alpha-2. */
  readonly alpha2: string;
  readonly names: PlaceNames;
  /** Where the names come from and whether somebody competent has looked at them. */
  readonly source: string;
  /** Where the region comes from, in the same way. */
  readonly regionSource: string;
  /** Whether names and region have been reviewed; `docs/how-to/review-names.md` says by whom and how. */
  readonly reviewed: boolean;
  /** What a reviewer should know about this row; null when there is nothing to say. */
  readonly note: string | null;
};

const collators = new Map<OfficialLanguage, Intl.Collator>();

function collatorFor(language: OfficialLanguage): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language);
  collators.set(language, made);
  return made;
}

/** Arabic lists pass over the article: «الأردن» stands under hamza, beside «أرمينيا», not under lam. */
const sortKey = (name: string, language: OfficialLanguage): string =>
  language === "ar" ? name.replace(/^ال/, "") : name;

/** A new list in the order in which a reader of `language` looks names up: pinyin for Chinese. */
export function sortByName<Named extends { readonly names: PlaceNames }>(
  list: readonly Named[],
  language: OfficialLanguage,
): Named[] {
  const { compare } = collatorFor(language);
  return list
    .map((item) => ({ item, key: sortKey(item.names[language], language) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}
