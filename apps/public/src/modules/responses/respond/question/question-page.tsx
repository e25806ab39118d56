import { PageHeader, ErrorSummary } from "@openfloor/ui";
import { errorAt, localized, originNote, useTexts } from "@openfloor/web";
import { data, redirect } from "react-router";
import type { PageHandle } from "../../../../shell/access.js";
import { pageError } from "../../../../shell/page-error.js";
import type { Route } from "./+types/question-page.js";
import { fingerprint } from "../form/fingerprint.js";
import { formErrors } from "../form/form-errors.js";
import { line, readForm, text } from "../form/read-form.js";
import { savePart } from "../form/save-part.js";
import type { Draft, Round } from "../holder/documents.js";
import { needDraft, readRound, respondPath } from "../holder/held.js";
import { StepFrame } from "../step-frame.js";
import { keeping } from "../stop/keeping.js";
import { AnswerForm } from "./answer-form.js";
import { OtherAnswer } from "./other-answer.js";

export const handle: PageHandle = { access: "holder" };

export async function loader(args: Route.LoaderArgs) {
  const { round, draft } = await needDraft(args);
  const question = questionAt(round, args.params.position);
  const saved = answerTo(question.id)(draft);
  return { round, question, saved, language: draft.language, revision: draft.revision, was: fingerprint(saved) };
}

export async function action(args: Route.ActionArgs) {
  const form = await readForm(args.request);
  const answer = text(form, "answer");
  return keeping(args.context, { answers: { "": answer } }, async () => {
    const round = await readRound(args);
    const { id, position } = questionAt(round, args.params.position);
    const outcome = await savePart(args, form, {
      typed: { answers: { [id]: answer } },
      content: answer,
      contentOf: answerTo(id),
      input: { answers: [{ question: id, text: answer }] },
    });
    if ("conflict" in outcome) return data({ answer, conflict: true, problems: [] }, { status: 409 });
    if ("problems" in outcome) return data({ answer, conflict: false, problems: outcome.problems }, { status: 422 });
    const steps = respondPath(args.params);
    const isLast = position === round.questions.length;
    throw redirect(
      line(form, "next") === "tasks" || isLast ? `${steps}/tasks` : `${steps}/questions/${position + 1}`,
      303,
    );
  });
}

/** One question and the place to answer it. */
export default function QuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const texts = useTexts();
  const { round, question, saved, language, revision, was } = loaderData;
  const shown = localized(question.text, texts.language);
  const isForeign = shown.language !== texts.language;
  const errors = formErrors(actionData?.problems ?? [], texts);
  const number = texts.t("responses.respond.question.numberOf", {
    number: texts.number(question.position),
    total: texts.number(round.questions.length),
  });
  const conflict = actionData?.conflict ?? false;
  return (
    <StepFrame round={round} title={number} failed={errors.length > 0 || conflict} underTasks>
      {errors.length > 0 ? <ErrorSummary title={texts.t("common.errorSummary")} errors={errors} /> : null}
      {conflict ? (
        <ErrorSummary
          title={texts.t("common.errorSummary")}
          errors={[{ message: texts.t("responses.respond.conflict.answer"), href: "#saved" }]}
        />
      ) : null}
      <PageHeader
        eyebrow={number}
        title={shown.text}
        titleLang={isForeign ? shown.language : undefined}
        titleDir={isForeign ? shown.dir : undefined}
        meta={originNote(question.text, texts)}
      />
      {conflict ? <OtherAnswer saved={saved} language={language} /> : null}
      <AnswerForm
        question={question.id}
        answer={actionData?.answer ?? saved}
        error={errorAt(errors, `answers.${question.id}`)}
        conflict={conflict}
        {...{ language, revision, was }}
      />
    </StepFrame>
  );
}

/** The question at a position of the round; ends in "not found" for any other address. */
function questionAt({ questions }: Pick<Round, "questions">, position: string) {
  const question = questions.find((candidate) => String(candidate.position) === position);
  if (!question) throw pageError(404);
  return question;
}

function answerTo(question: string): (draft: Draft) => string {
  return ({ answers }) => answers.find((answer) => answer.question === question)?.text ?? "";
}
