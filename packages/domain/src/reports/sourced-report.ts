import * as z from "zod/mini";

const day = z.iso.date();
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/));
const instrument = z.object({ body: z.string(), number: z.string(), version: z.string() });
const source = z.object({ name: z.string(), url: z.nullable(z.string()) });

/** What every statement has: where it stands, its sense, and what was found beside it. */
const common = {
  id: z.string().check(z.regex(/^[a-z0-9.-]+$/)),
  paragraph: z.string(),
  claim: z.string(),
  record: z.string(),
  /** Evidence that lies outside the tables of the record. */
  beside: z.optional(z.array(z.object({ text: z.string(), source }))),
};
const bare = <S extends string>(subject: S) => z.object({ ...common, subject: z.literal(subject), value: z.null() });

/** A statement of a source document; `subject` says what it is about and so with what it can be compared. */
export const sourcedClaim = z.discriminatedUnion("subject", [
  z.object({
    ...common,
    subject: z.literal("MEETINGS_HELD"),
    value: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/))),
  }),
  z.object({ ...common, subject: z.literal("BASIS"), value: z.array(instrument) }),
  bare("ACTION"),
  z.object({ ...common, subject: z.literal("FOUNDING"), value: instrument }),
  bare("PARTICIPATION"),
  bare("TERMS"),
  z.object({
    ...common,
    subject: z.literal("INSTRUCTION"),
    value: z.object({ by: instrument, revising: z.object({ body: z.string(), number: z.string() }) }),
  }),
  z.object({ ...common, subject: z.literal("MODALITY"), value: instrument }),
  z.object({ ...common, subject: z.literal("VENUE"), value: z.string() }),
  bare("APPROVAL"),
  bare("DISSEMINATION"),
  z.object({ ...common, subject: z.literal("ROUND_PERIOD"), round: z.string(), value: z.tuple([month, month]) }),
  z.object({ ...common, subject: z.literal("ROUND_TOPIC"), round: z.string(), value: z.string() }),
  z.object({
    ...common,
    subject: z.literal("ROUND_RESPONSES"),
    round: z.string(),
    value: z.int().check(z.nonnegative()),
  }),
  z.object({
    ...common,
    subject: z.literal("ROUND_KIND"),
    round: z.string(),
    kind: z.string(),
    value: z.int().check(z.nonnegative()),
  }),
  z.object({ ...common, subject: z.literal("ROUND_SPREAD"), round: z.string(), value: z.null() }),
  z.object({
    ...common,
    subject: z.literal("ROUND_QUESTIONS"),
    round: z.string(),
    value: z.int().check(z.nonnegative()),
  }),
  z.object({ ...common, subject: z.literal("PUBLICATION"), round: z.string(), value: z.null() }),
  z.object({ ...common, subject: z.literal("CURRENT_ROUND"), round: z.string(), value: z.tuple([month, month]) }),
  bare("INVITATION"),
  bare("THANKS"),
]);
export type SourcedClaim = z.infer<typeof sourcedClaim>;
export type ClaimSubject = SourcedClaim["subject"];
export type ClaimAbout<S extends ClaimSubject> = Extract<SourcedClaim, { subject: S }>;

/** The numbered frame of a report; null headings are those that the source lost. */
const outline = z.array(
  z.object({
    number: z.nullable(z.string()),
    heading: z.nullable(z.string()),
    paragraphs: z.array(z.string()),
  }),
);

/**
 * A Council report that the record holds as a source: taken apart into statements, each with what
 * was found beside it. `asOf` is the time at which its statements can have been made.
 */
export const sourcedReport = z.object({
  slug: z.string(),
  /** Other records name this source by the same name, with the paragraph behind it. */
  source,
  meetings: z.array(z.int()),
  asOf: z.object({ text: z.string(), earliest: day, latest: day }),
  notStatedInSource: z.array(z.string()),
  /** What the public list of reports says of it. */
  listing: z.object({ title: z.string(), year: z.int(), summary: z.string(), actionRequired: z.string() }),
  outline,
  /** The terms of reference as this report gives them, in words of the record. */
  terms: z.array(z.object({ label: z.string(), text: z.string() })),
  claims: z.array(sourcedClaim),
});
export type SourcedReport = z.infer<typeof sourcedReport>;
export type Outline = SourcedReport["outline"];
export type StatedInstrument = z.infer<typeof instrument>;

/** Reads the initial data of a sourced report; throws a `ZodError` when it has another shape. */
export const readSourcedReport = (data: unknown): SourcedReport => sourcedReport.parse(data);
