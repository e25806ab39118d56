import type { Texts } from "@openfloor/i18n";

/** A step of the way back up. */
export interface Crumb {
  readonly href: string;
  readonly label: string;
}

/** The first step of every way: the home page. */
export function homeCrumb(texts: Texts): Crumb {
  return { href: `/${texts.language}`, label: texts.t("common.home") };
}
