/** The languages every catalogue must have; the same six as `src/languages.ts`, which a test compares. */
export const languages = ["ar", "zh", "en", "fr", "ru", "es"] as const;

export type Language = (typeof languages)[number];

/** The messages of one language by id, as written in the catalogues. */
export type Catalogue = Record<string, string>;

/** All catalogues: capability → language → id → text. */
export type Catalogues = Record<string, Partial<Record<Language, Catalogue>>>;
