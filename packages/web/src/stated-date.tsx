import { direction, type Texts } from "@openfloor/i18n";
import { useTexts } from "./texts-context.js";

/** A date as a source states it, as the graphs give it. */
export interface StatedDateLike {
  readonly text: string;
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly precision: string;
}

/** What to show of a stated date. */
export interface StatedDateParts {
  /** In the reading language; null when the words alone say more than we may conclude. */
  readonly formatted: string | null;
  /** For machines: `2020-02-03`, `2020-02` or `2020`. */
  readonly iso: string | null;
  /** The words of the source, when they say something that the formatted date does not. */
  readonly words: string | null;
}

/**
 * A stated date for display: a day, month or year in the reading language where the source is that
 * exact, and the source's own words where they say more or cannot be put into a date.
 */
export function describeStatedDate(date: StatedDateLike, texts: Texts): StatedDateParts {
  const { formatted, iso } = formatStated(date, texts);
  return { formatted, iso, words: beyond(iso, date.text.trim()) };
}

function formatStated(
  { earliest, latest, precision }: StatedDateLike,
  texts: Texts,
): { formatted: string | null; iso: string | null } {
  if (!earliest) return { formatted: null, iso: null };
  if (precision === "DAY" && latest && latest !== earliest)
    return { formatted: texts.dateRange(earliest, latest), iso: null };
  if (precision === "DAY") return { formatted: texts.date(earliest), iso: earliest };
  if (precision === "MONTH") return { formatted: texts.month(earliest), iso: earliest.slice(0, 7) };
  if (precision === "YEAR") return { formatted: earliest.slice(0, 4), iso: earliest.slice(0, 4) };
  return { formatted: null, iso: null };
}

/**
 * What a source's words say beyond the date already formatted: nothing of "August 2015" or "15 December 2020",
 * "online" of "January 2020 (online)", everything where no date was read. The record's sources are in English.
 */
function beyond(iso: string | null, says: string): string | null {
  const date = iso && [iso, inEnglish(iso)].find((known) => known !== null && says.startsWith(known));
  const rest = date ? says.slice(date.length).trim() : says;
  return rest.replace(/^\((.*)\)$/, "$1") || null;
}

function inEnglish(iso: string): string | null {
  const [year, month, day = "01"] = iso.split("-");
  if (!year || !month) return null;
  const exactness = iso.length > 7 ? ({ day: "numeric" } as const) : {};
  return new Intl.DateTimeFormat("en-GB", { ...exactness, month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${year}-${month}-${day}T00:00:00Z`),
  );
}

export interface StatedDateProps {
  /** Nothing stated is shown as "not stated". */
  readonly date: StatedDateLike | null | undefined;
  /** The language of the source's words; English unless told. */
  readonly language?: string;
}

/** A date of the historical record: `<time>` in the reading language, the source's words as a quotation in theirs. */
export function StatedDate({ date, language = "en" }: StatedDateProps) {
  const texts = useTexts();
  const { formatted, iso, words } = date
    ? describeStatedDate(date, texts)
    : { formatted: null, iso: null, words: null };
  if (formatted === null && words === null) return <span>{texts.t("common.notStated")}</span>;
  const foreign = language !== texts.language ? { lang: language, dir: direction(language) } : {};
  return (
    <>
      {formatted === null ? null : iso === null ? formatted : <time dateTime={iso}>{formatted}</time>}
      {formatted !== null && words !== null ? " " : null}
      {words === null ? null : <q {...foreign}>{words}</q>}
    </>
  );
}
