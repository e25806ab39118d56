import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { localizedText, problem, refused } from "../kernel/index.js";
import { checkNewConsultation, consultationLimits, type NewConsultation } from "./consultation-rules.js";

const question = localizedText("en", "What hinders access?", { fr: "Qu’est-ce qui entrave l’accès ?" });
const questions = (count: number) => Array.from({ length: count }, () => question);

const entered: NewConsultation = {
  slug: "lights-on",
  topic: localizedText("en", "Lights on", { fr: "Lumière" }),
  questions: questions(3),
  decision: { meeting: 14, decidedOn: "2020-02-06", text: "The group agreed to consult." },
};
const decision = (changes: Partial<NewConsultation["decision"]>) => ({ decision: { ...entered.decision, ...changes } });

describe("a round can be entered", () => {
  test.each<[string, Partial<NewConsultation>, string]>([
    ["as it should be", {}, "accepted"],
    ["with one question", { questions: questions(1) }, "accepted"],
    ["with five questions", { questions: questions(5) }, "accepted"],
    ["with its topic as long as it may be", { topic: localizedText("en", "😀".repeat(300)) }, "accepted"],
    ["without translations", { topic: localizedText("ru", "Связь") }, "accepted"],
    ["decided outside a meeting", decision({ meeting: null }), "accepted"],
  ])("%s", (_what, changes, expected) =>
    expect(outcome(checkNewConsultation({ ...entered, ...changes }))).toBe(expected),
  );
});

describe("a round is refused", () => {
  test.each<[string, Partial<NewConsultation>, string]>([
    ["without questions", { questions: [] }, "FIELD_REQUIRED questions"],
    ["with six questions", { questions: questions(6) }, "TOO_MANY_QUESTIONS questions"],
    ["with an address that is none", { slug: "Lights on!" }, "BAD_REQUEST slug"],
    ["without a topic", { topic: localizedText("en", " ") }, "FIELD_REQUIRED topic"],
    ["with too long a topic", { topic: localizedText("en", "x".repeat(301)) }, "TEXT_TOO_LONG topic"],
    [
      "with too long a translation",
      { topic: localizedText("en", "x", { fr: "x".repeat(301) }) },
      "TEXT_TOO_LONG topic.fr",
    ],
    [
      "with a disguised translation",
      { topic: localizedText("en", "x", { ar: "\u202eس" }) },
      "CONTROL_CHARACTERS topic.ar",
    ],
    ["with a blank question", { questions: [question, localizedText("en", "")] }, "FIELD_REQUIRED questions.1"],
    ["with too long a question", { questions: [localizedText("en", "x".repeat(2_001))] }, "TEXT_TOO_LONG questions.0"],
    [
      "with a disguised question",
      { questions: [question, question, localizedText("en", "a\u0000")] },
      "CONTROL_CHARACTERS questions.2",
    ],
    ["with a decision of no day", decision({ decidedOn: "" }), "FIELD_REQUIRED decision.decidedOn"],
    [
      "with a decision of a day that no calendar has",
      decision({ decidedOn: "2020-02-30" }),
      "FIELD_REQUIRED decision.decidedOn",
    ],
    ["without the words of the decision", decision({ text: "" }), "FIELD_REQUIRED decision.text"],
    ["with too many words of the decision", decision({ text: "x".repeat(1_001) }), "TEXT_TOO_LONG decision.text"],
    ["with a decision of meeting 0", decision({ meeting: 0 }), "NOT_FOUND decision.meeting"],
    ["with a decision of meeting −14", decision({ meeting: -14 }), "NOT_FOUND decision.meeting"],
    ["with a decision of half a meeting", decision({ meeting: 1.5 }), "NOT_FOUND decision.meeting"],
  ])("%s", (_what, changes, expected) =>
    expect(outcome(checkNewConsultation({ ...entered, ...changes }))).toBe(expected),
  );

  test("with every problem at once, in the order of the form", () => {
    const empty = localizedText("en", "");
    const wrong = {
      slug: "",
      topic: empty,
      questions: [empty, empty],
      decision: { meeting: 0, decidedOn: "", text: "" },
    };
    expect(outcome(checkNewConsultation(wrong)).split(", ")).toEqual([
      "BAD_REQUEST slug",
      "FIELD_REQUIRED topic",
      "FIELD_REQUIRED questions.0",
      "FIELD_REQUIRED questions.1",
      "NOT_FOUND decision.meeting",
      "FIELD_REQUIRED decision.decidedOn",
      "FIELD_REQUIRED decision.text",
    ]);
  });

  test("and told how many questions there may be", () => {
    expect(checkNewConsultation({ ...entered, questions: questions(6) })).toEqual(
      refused(problem("TOO_MANY_QUESTIONS", "questions", { max: consultationLimits.questions })),
    );
    expect(consultationLimits.questions).toBe(5);
  });
});
