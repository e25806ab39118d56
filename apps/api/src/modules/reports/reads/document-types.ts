/** What both renderings print, in order: every decision about content is taken here, none in them. */
export type ReportDocument = {
  readonly language: string;
  readonly title: string;
  readonly status: readonly string[];
  readonly header: readonly HeaderRow[];
  readonly sections: readonly DocumentSection[];
  readonly notes: readonly DocumentNote[];
  readonly annex: readonly AnnexPart[];
};
/** A header field; null is printed as an empty line. */
export type HeaderRow = { readonly label: string; readonly value: string | null };
export type DocumentSection = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly DocumentParagraph[];
};
/** `number` is null where the heading is the number. `lines` after the first are a lettered list. */
export type DocumentParagraph = {
  readonly number: string | null;
  readonly lines: readonly DocumentLine[];
  readonly tables: readonly FiguresTable[];
};
export type DocumentLine = { readonly letter: string | null; readonly pieces: readonly Piece[] };
export type Piece = { readonly text: string } | { readonly note: number };
export type DocumentNote = { readonly number: number; readonly figure: string; readonly source: Link };
/** `href` is an address that may be followed; null for sources without one. */
export type Link = { readonly name: string; readonly href: string | null };
export type FiguresTable = { readonly caption: string; readonly rows: readonly FigureRow[] };
export type FigureRow = { readonly label: string; readonly value: string; readonly isPart: boolean };
export type AnnexPart = { readonly caption: string; readonly none: string; readonly rows: readonly AnnexRow[] };
export type AnnexRow = {
  readonly paragraph: string;
  readonly claim: string;
  readonly value: string | null;
  readonly standing: string;
  readonly remark: string;
  readonly evidence: readonly { readonly text: string; readonly source: Link }[];
};
