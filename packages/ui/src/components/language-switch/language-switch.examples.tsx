import { examplesOf } from "../../example.js";
import { LanguageSwitch } from "./language-switch.js";
import type { LanguageChoice } from "./language-switch.js";

const names = [
  ["ar", "العربية"],
  ["zh", "中文"],
  ["en", "English"],
  ["fr", "Français"],
  ["ru", "Русский"],
  ["es", "Español"],
] as const;

/** The six languages of the house with one of them current, as the examples of other components need them. */
export function sixLanguages(current: string): readonly LanguageChoice[] {
  return names.map(([code, name]) => ({
    code,
    name,
    dir: code === "ar" ? "rtl" : "ltr",
    href: `/${code}/consultations`,
    current: code === current,
  }));
}

export const languageSwitchExamples = examplesOf("LanguageSwitch", {
  "on an English page": ["en", <LanguageSwitch label="Language" languages={sixLanguages("en")} />],
  "on an Arabic page": ["ar", <LanguageSwitch label="اللغة" languages={sixLanguages("ar")} />],
  "on a Chinese page": ["zh", <LanguageSwitch label="语言" languages={sixLanguages("zh")} />],
});
