import type { CompiledFigure, FigureTable } from "../compiled-report.js";
import { statementsOn } from "../claimed-figures.js";
import type { CouncilRecord, RecordedMeeting, Source } from "../council-record.js";
import type { ReportPeriod, RoundsOfPeriod } from "../period.js";
import type { ClaimAbout, ClaimSubject, SourcedReport } from "../sourced-report.js";

/** A figure in a sentence, with what it counts or says and where it comes from. */
export type PrintedFigure = {
  readonly label: string;
  readonly value: string;
  readonly source: Source;
  readonly table?: FigureTable;
};
/** A paragraph while it is written: words, and figures at their place among them. */
export type Passage = readonly (string | PrintedFigure)[];

/** What a paragraph is written from. `stated` is the sourced report of this period, when there is one. */
export type Context = {
  readonly record: CouncilRecord;
  readonly period: ReportPeriod;
  readonly meetings: readonly RecordedMeeting[];
  readonly rounds: RoundsOfPeriod;
  readonly stated: SourcedReport | null;
};
export type WriteParagraph = (context: Context) => Passage;

/** The text of a passage and its figures in order, each with the place where its value ends. */
export function settle(passage: Passage): { readonly text: string; readonly figures: readonly CompiledFigure[] } {
  let text = "";
  const figures: CompiledFigure[] = [];
  for (const piece of passage) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    text += piece.value;
    const { label, value, source, table = null } = piece;
    figures.push({ label, value, source: source.name, url: source.url, at: text.length, table });
  }
  return { text, figures };
}

/** The first statement of the source about a subject; undefined when the period has no source. */
export const said = <S extends ClaimSubject>({ stated }: Context, subject: S): ClaimAbout<S> | undefined =>
  stated === null ? undefined : statementsOn(stated, subject)[0];

/** The source of a statement: its paragraph, with the page on which the public finds the matter. */
export const statementSource = (
  { stated }: Context,
  { paragraph }: { readonly paragraph: string },
  page: Source,
): Source => ({ name: `${stated?.source.name ?? page.name}, ${paragraphInWords(paragraph)}`, url: page.url });

const paragraphInWords = (number: string): string => (/^\d/.test(number) ? `paragraph ${number}` : `“${number}”`);

/** Joins passages with words between them, as `listed` joins texts. */
export function listedPassages(passages: readonly Passage[], last = " and "): Passage {
  return passages.flatMap((passage, index) => {
    if (index === 0) return passage;
    return [index === passages.length - 1 ? last : ", ", ...passage];
  });
}
