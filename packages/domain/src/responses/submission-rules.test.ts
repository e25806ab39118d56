import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcome } from "../../test/outcome.js";
import { texts } from "../../test/texts.js";
import { exampleWindow, instants } from "../../test/times.js";
import { phaseAt, plus, problem, refused } from "../kernel/index.js";
import { answerLimit, checkAnswers, maySubmit, type Answer, type Submission } from "./submission-rules.js";

const questions = ["q1", "q2", "q3"];
const round = { window: exampleWindow, questions };
const { opensAt, closesAt } = exampleWindow;

const submission: Submission = {
  language: "ar",
  email: "noor@example.org",
  respondent: { kind: "INDIVIDUAL", category: "INDIVIDUAL", name: "نور حدّاد", organisation: null, country: "JOR" },
  answers: [
    { question: "q1", text: "الأسعار" },
    { question: "q2", text: "اللغات" },
    { question: "q3", text: "المهارات" },
  ],
};
const submit = (changes: Partial<Submission> = {}, now = opensAt) =>
  outcome(maySubmit({ ...submission, ...changes }, round, now));
const answer = (question: string, text: string): Answer => ({ question, text });

describe("a response is accepted", () => {
  test("with all its answers", () => expect(submit()).toBe("accepted"));

  test.each([
    ["left out", [answer("q2", "x")]],
    ["sent empty", [answer("q1", ""), answer("q2", "x"), answer("q3", " \n ")]],
  ])("with some questions %s", (_how, answers) => expect(submit({ answers })).toBe("accepted"));

  test.each(["zh", "pt", "swa"])("in the language %s", (language) => expect(submit({ language })).toBe("accepted"));
});

describe("a response is refused", () => {
  test.each<[string, Partial<Submission>, string]>([
    ["without answers", { answers: [] }, "NO_ANSWERS answers"],
    ["with empty answers only", { answers: questions.map((id) => answer(id, "")) }, "NO_ANSWERS answers"],
    [
      "with white space for answers",
      { answers: [answer("q1", " "), answer("q2", "\n\t\u3000")] },
      "NO_ANSWERS answers",
    ],
    [
      "with a question of another round",
      { answers: [answer("q1", "x"), answer("q9", "y")] },
      "QUESTION_UNKNOWN answers.1",
    ],
    [
      "with a question answered twice",
      { answers: [answer("q1", "x"), answer("q1", "y")] },
      "QUESTION_UNKNOWN answers.q1",
    ],
    ["in a language that is none", { language: "en-GB" }, "LANGUAGE_UNKNOWN language"],
    ["from an address that is none", { email: "noor" }, "EMAIL_INVALID email"],
    ["without an address", { email: "" }, "FIELD_REQUIRED email"],
    ["from nobody", { respondent: { ...submission.respondent, name: "" } }, "FIELD_REQUIRED name"],
  ])("%s", (_what, changes, expected) => expect(submit(changes)).toBe(expected));

  test("with all that is wrong said at once", () => {
    const wrong = {
      language: "",
      email: "",
      respondent: { ...submission.respondent, name: "" },
      answers: [answer("q9", "")],
    };
    expect(submit(wrong)).toBe(
      "LANGUAGE_UNKNOWN language, FIELD_REQUIRED name, FIELD_REQUIRED email, QUESTION_UNKNOWN answers.0, NO_ANSWERS answers",
    );
  });
});

describe("an answer", () => {
  const check = (text: string) => checkAnswers([answer("q2", text)], questions);

  test.each(["x", "س", "😀"])("has at most 20,000 characters, each «%s» being one", (char) => {
    expect(answerLimit).toBe(20_000);
    expect(outcome(check(char.repeat(answerLimit)))).toBe("accepted");
    expect(check(char.repeat(answerLimit + 1))).toEqual(
      refused(problem("ANSWER_TOO_LONG", "answers.q2", { max: answerLimit, actual: answerLimit + 1 })),
    );
  });

  test("of a hundred thousand characters is refused with its length, however blank it is", () => {
    for (const char of ["x", " "]) {
      expect(check(char.repeat(100_000))).toEqual(
        refused(problem("ANSWER_TOO_LONG", "answers.q2", { max: answerLimit, actual: 100_000 })),
      );
    }
  });

  test("cannot be disguised, but may have lines and marks of direction", () => {
    expect(outcome(check("a\u202eb"))).toBe("CONTROL_CHARACTERS answers.q2");
    expect(outcome(check("a\u0000b"))).toBe("CONTROL_CHARACTERS answers.q2");
    expect(outcome(check("a\r\nb\u200f\tc"))).toBe("accepted");
  });

  test("has its problem at its own question; one of an unknown question at its place, so that foreign text is not repeated", () => {
    const answers = [answer("q3", "x"), answer("<script>", "y"), answer("q1", "\u0000")];
    expect(outcome(checkAnswers(answers, questions))).toBe("QUESTION_UNKNOWN answers.1, CONTROL_CHARACTERS answers.q1");
  });

  test("may be missing altogether as long as the response is only saved", () => {
    expect(outcome(checkAnswers([], questions))).toBe("accepted");
    expect(outcome(checkAnswers([answer("q1", "")], questions))).toBe("accepted");
  });
});

describe("the window comes first", () => {
  test.each([
    [opensAt, -1, "ROUND_NOT_OPEN"],
    [opensAt, 0, "accepted"],
    [closesAt, -1, "accepted"],
    [closesAt, 0, "ROUND_CLOSED"],
    [closesAt, 1, "ROUND_CLOSED"],
  ])("%s and %i ms: %s", (edge, milliseconds, expected) => expect(submit({}, plus(edge, milliseconds))).toBe(expected));

  test("so that outside it nothing else is said, however wrong the response is", () => {
    expect(submit({ email: "", answers: [] }, plus(opensAt, -1))).toBe("ROUND_NOT_OPEN");
    expect(submit({ email: "", answers: [] }, closesAt)).toBe("ROUND_CLOSED");
  });

  test("and no response is accepted while the round is not open", () => {
    fc.assert(
      fc.property(instants, (now) => (submit({}, now) === "accepted") === (phaseAt(exampleWindow, now) === "OPEN")),
    );
  });
});

test("whatever is sent, the check changes nothing of it", () => {
  const sent = fc.record({
    language: texts,
    email: texts,
    respondent: fc.record({ kind: texts, category: texts, name: texts, organisation: texts, country: texts }),
    answers: fc.array(fc.record({ question: fc.oneof(texts, fc.constantFrom(...questions)), text: texts })),
  }) as unknown as fc.Arbitrary<Submission>;
  fc.assert(
    fc.property(sent, (given) => {
      const before = structuredClone(given);
      maySubmit(given, round, opensAt);
      expect(given).toEqual(before);
    }),
  );
});
