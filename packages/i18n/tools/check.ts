import { type Catalogue, type Catalogues, type Language, languages } from "./languages.ts";
import { type Choice, type Shape, shapeOf } from "./message-shape.ts";
import { namesKeptAsTheyAre } from "./names.ts";
import { withTypography } from "./typography.ts";

/** Every fault of the catalogues as one line each, in a fixed order; none means they may be compiled. */
export function check(catalogues: Catalogues): string[] {
  return Object.entries(catalogues).flatMap(([capability, byLanguage]) => {
    const missing = languages.filter((language) => !byLanguage[language]);
    if (missing.length > 0) return missing.map((language) => `${capability}/${language}.json is missing`);
    const ids = new Set(languages.flatMap((language) => Object.keys(byLanguage[language] ?? {})));
    return [...ids].flatMap((id) => checkMessage(capability, id, byLanguage));
  });
}

function checkMessage(capability: string, id: string, byLanguage: Partial<Record<Language, Catalogue>>): string[] {
  const faults: string[] = [];
  if (!/^[a-z][A-Za-z]*(\.[A-Za-z0-9_-]+)+$/.test(id) || !id.startsWith(`${capability}.`)) {
    faults.push(`${capability}: the id ${id} must start with "${capability}." and use letters, digits, dots, - and _`);
  }
  const english = byLanguage.en?.[id];
  const model = english === undefined ? undefined : shapeOf(withTypography(english, "en"));
  for (const language of languages) {
    const say = (fault: string) => faults.push(`${capability}/${language}.json: ${id} ${fault}`);
    const text = byLanguage[language]?.[id];
    if (text === undefined) {
      say("is missing");
      continue;
    }
    if (text.trim() === "") say("is empty");
    if (text.includes("\\")) say("holds a backslash, which the runtime would read as an escape");
    if (isUntranslated(text, language)) say(`is not translated: "${text}"`);
    const shape = shapeOf(withTypography(text, language));
    for (const fault of shape.faults) say(fault);
    for (const choice of shape.choices) for (const fault of incomplete(choice, language)) say(fault);
    if (model) for (const fault of differences(model, shape)) say(fault);
  }
  return faults;
}

/** Arabic, Chinese and Russian texts with words but without one letter of their own script were left in another language. */
function isUntranslated(text: string, language: Language): boolean {
  const scripts: Partial<Record<Language, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    zh: /\p{Script=Han}/u,
    ru: /\p{Script=Cyrillic}/u,
  };
  const own = scripts[language];
  if (!own || own.test(text)) return false;
  const bare = namesKeptAsTheyAre.reduce((rest, name) => rest.replaceAll(name, ""), text);
  return /\p{L}/u.test(bare.replace(/<[^>]*>|\{[^{}]*\}/g, ""));
}

/**
 * The categories a choice lacks. French and Spanish "many" may be left out: it is chosen for whole
 * millions only, where the runtime falls back to "other".
 */
function incomplete({ kind, name, keys }: Choice, language: Language): string[] {
  if (kind === "select") return keys.includes("other") ? [] : [`{${name}, select} needs the case other`];
  const type = kind === "plural" ? "cardinal" : "ordinal";
  const categories = new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
  const optional = language === "fr" || language === "es" ? ["many"] : [];
  const missing = categories.filter((category) => !keys.includes(category) && !optional.includes(category));
  const unknown = keys.filter((key) => !key.startsWith("=") && !categories.some((category) => category === key));
  return [
    ...missing.toSorted().map((category) => `{${name}, ${kind}} lacks the category ${category} of this language`),
    ...unknown.map((key) => `{${name}, ${kind}} has the category ${key}, which this language does not know`),
  ];
}

function differences(model: Shape, shape: Shape): string[] {
  const faults: string[] = [];
  const compare = (what: string, ours: string[], theirs: string[]) => {
    for (const one of theirs.filter((name) => !ours.includes(name)))
      faults.push(`lacks ${what} ${one}, which English has`);
    for (const one of ours.filter((name) => !theirs.includes(name)))
      faults.push(`has ${what} ${one}, which English lacks`);
  };
  compare("the argument", argumentsOf(shape), argumentsOf(model));
  compare("the inline element", [...shape.tags], [...model.tags]);
  compare("the case", selectCases(shape), selectCases(model));
  return faults;
}

function argumentsOf({ kinds }: Shape): string[] {
  return [...kinds].flatMap(([name, uses]) =>
    [...uses].map((kind) => (kind === "text" ? `{${name}}` : `{${name}, ${kind}}`)),
  );
}

function selectCases({ choices }: Shape): string[] {
  return choices
    .filter(({ kind }) => kind === "select")
    .flatMap(({ name, keys }) => keys.map((key) => `${key} of {${name}, select}`));
}
