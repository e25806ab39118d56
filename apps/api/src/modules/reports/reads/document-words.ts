import type { ClaimStanding } from "@openfloor/domain/reports";

/** The words around the report's text. Like the text they belong to an English document, not to the interface. */
export const documentWords = {
  empty: "not stated",
  headingEmpty: "heading not stated",
  notes: "Sources of the figures",
  annex: "Annex for the reviewer",
  annexIntroduction:
    "Not part of the report. Each statement of the source document stands here with what the record holds beside it.",
  kind: "Kind of respondent",
  count: "Number",
  columns: ["Paragraph", "Statement", "Value stated", "Standing", "Beside it in the record"],
} as const;

export const standings: Readonly<Record<ClaimStanding, string>> = {
  MATCHES: "Same in the record",
  DIFFERS: "Differs",
  SHORTENED: "Shortened",
  STATED_ONLY: "Stated only here",
};

const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const days = inUtc({ day: "numeric", month: "long", year: "numeric" });
const times = inUtc({ hour: "2-digit", minute: "2-digit" });
export const day = (text: string): string => days.format(new Date(text));
export const moment = (at: string): string => `${day(at)} at ${times.format(new Date(at))} UTC`;
