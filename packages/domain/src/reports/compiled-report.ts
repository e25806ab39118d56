import type { Source } from "./council-record.js";

/**
 * How a source's statement stands beside the record: the same, another value, nothing to compare it
 * with, or a shorter form of what the record holds.
 */
export const claimStandings = ["MATCHES", "DIFFERS", "STATED_ONLY", "SHORTENED"] as const;
export type ClaimStanding = (typeof claimStandings)[number];

/** A figure printed in a paragraph; `at` is where its value ends in the paragraph's text, in UTF-16 units. */
export type CompiledFigure = {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly url: string | null;
  readonly at: number | null;
  readonly table: FigureTable | null;
};
/** Figures that also stand in a table under their paragraph. */
export type FigureTable = "RESPONDENTS_BY_KIND" | "RESPONDENTS_LISTED" | "RESPONSES" | "DIFFERENCE";

/** A statement of the source document beside what the record holds. `remark` is what was noted of it when it entered the record. */
export type CompiledClaim = {
  readonly id: string;
  readonly paragraph: string;
  readonly claim: string;
  readonly value: string | null;
  readonly standing: ClaimStanding;
  /** The remark and all evidence in one text, each with its source. */
  readonly record: string;
  readonly remark: string;
  readonly evidence: readonly Evidence[];
};

/** What the record holds beside a claim. */
export type Evidence = { readonly text: string; readonly source: Source };

export type CompiledParagraph = {
  readonly number: string;
  /** Lines of a list within the paragraph follow a line break. */
  readonly text: string;
  readonly figures: readonly CompiledFigure[];
  readonly claims: readonly CompiledClaim[];
};

export type CompiledSection = {
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly CompiledParagraph[];
};

/** Header fields; null is what the source lost or nobody has entered, and is printed empty. */
export type CompiledHeader = {
  readonly title: string;
  readonly group: string;
  readonly documentNumber: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly chair: string | null;
};

/** A snapshot of the record as of a day, in the frame of a Council report. */
export type CompiledCouncilReport = {
  readonly meetings: readonly number[];
  readonly asOf: string;
  readonly language: "en";
  readonly header: CompiledHeader;
  readonly sections: readonly CompiledSection[];
};

export const claimsOf = (report: CompiledCouncilReport): CompiledClaim[] =>
  report.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ claims }) => claims));

/** A claim that the reviewer has to acknowledge: the record holds something else, or more. */
export const needsAcknowledgement = ({ standing }: { readonly standing: ClaimStanding }): boolean =>
  standing === "DIFFERS" || standing === "SHORTENED";
