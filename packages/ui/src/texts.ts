/** The six languages of the house, by their BCP 47 codes. */
export type Language = "ar" | "zh" | "en" | "fr" | "ru" | "es";

/** Writing direction of a text. */
export type Direction = "ltr" | "rtl";

/** Heading levels a component may be told to use; the page's title alone is level 1. */
export type HeadingLevel = 2 | 3 | 4;

/** A named link, as navigation lists take it. `current` marks the page or section being shown. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
}
