import { checkNewConsultation, consultationLimits } from "@openfloor/domain/consultations";
import { localizedText, slugFrom } from "@openfloor/domain/kernel";
import type { Texts } from "@openfloor/i18n";
import type { FieldProblem } from "@openfloor/web";
import type { CreateConsultationInput } from "../../gen/graphql.js";
import {
  emptyText,
  localizedLabels,
  textInput,
  translationsOf,
  type TypedText,
} from "../../shell/forms/localized-inputs.js";

/** At most this many questions: a setting of the installation. */
export const questionLimit = consultationLimits.questions;

/** A round as it is typed; the decision's meeting is a number or empty. */
export interface NewRound {
  readonly topic: TypedText;
  readonly questions: readonly TypedText[];
  /** Null until somebody writes one: then it follows the topic. */
  readonly slug: string | null;
  readonly meeting: string;
  readonly decidedOn: string;
  readonly decision: string;
}

export const emptyRound: NewRound = {
  topic: emptyText,
  questions: [emptyText],
  slug: null,
  meeting: "",
  decidedOn: "",
  decision: "",
};

/** The written slug, or the one that the English topic suggests. */
export const slugOf = ({ slug, topic }: NewRound): string => slug ?? slugFrom(topic.en) ?? "";

/** What can be known before sending, by the rules that the server applies; a meeting that is no number never gets there. */
export function problemsBeforeSending(round: NewRound): FieldProblem[] {
  const { meeting, decidedOn, decision, topic, questions } = round;
  const number = meeting.trim();
  const checked = checkNewConsultation({
    slug: slugOf(round),
    topic: localizedText("en", topic.en, translationsOf(topic)),
    questions: questions.map((question) => localizedText("en", question.en, translationsOf(question))),
    decision: { meeting: null, decidedOn, text: decision },
  });
  return [
    ...(checked.ok ? [] : checked.problems.flatMap((problem) => slugProblem(problem, round))),
    ...(number === "" || /^\d+$/.test(number) ? [] : [{ code: "NUMBER_NEEDED", field: "decision.meeting" }]),
  ];
}

/** Without a topic no short name is suggested, and the topic's own problem says enough. */
function slugProblem(problem: FieldProblem, { slug }: NewRound): FieldProblem[] {
  if (problem.field !== "slug") return [problem];
  return slug === null ? [] : [{ ...problem, code: "SLUG_UNFIT" }];
}

/** The names of the form's fields, for its errors. */
export function roundLabels({ questions }: NewRound, texts: Texts): Record<string, string> {
  return {
    ...localizedLabels("topic", texts.t("consultations.desk.topic"), texts),
    ...Object.assign(
      {},
      ...questions.map((_, index) =>
        localizedLabels(`questions.${index}`, texts.t("consultations.desk.question", { number: index + 1 }), texts),
      ),
    ),
    slug: texts.t("consultations.desk.slug"),
    "decision.meeting": texts.t("consultations.desk.decisionMeeting"),
    "decision.decidedOn": texts.t("consultations.desk.decidedOn"),
    "decision.text": texts.t("consultations.desk.decisionText"),
  };
}

export function roundInput(round: NewRound): CreateConsultationInput {
  return {
    slug: slugOf(round),
    topic: textInput(round.topic),
    questions: round.questions.map(textInput),
    decision: {
      meeting: round.meeting.trim() === "" ? null : Number(round.meeting),
      decidedOn: round.decidedOn,
      text: round.decision,
    },
  };
}
