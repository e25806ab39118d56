import { ErrorSummary, PageHeader } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { data, redirect } from "react-router";
import type { PageHandle } from "../../../../shell/access.js";
import type { Route } from "./+types/you-page.js";
import { fingerprint } from "../form/fingerprint.js";
import { formErrors } from "../form/form-errors.js";
import { line, readForm } from "../form/read-form.js";
import { savePart } from "../form/save-part.js";
import type { Draft, Round } from "../holder/documents.js";
import { needDraft, readRound, respondPath } from "../holder/held.js";
import { StepFrame } from "../step-frame.js";
import { keeping } from "../stop/keeping.js";
import { checkYou, youFrom, youOf, youToSave } from "./you-fields.js";
import { YouForm } from "./you-form.js";
import { OtherDetails } from "./other-details.js";

export const handle: PageHandle = { access: "holder" };

export async function loader(args: Route.LoaderArgs) {
  const { round, draft } = await needDraft(args);
  const saved = youOf(draft);
  // The page of the check leads here with this mark, so that what it named is named again at the field.
  const problems = new URL(args.request.url).searchParams.has("check") ? checkYou(saved) : [];
  return { round, saved, problems, revision: draft.revision, was: fingerprint(saved) };
}

export async function action(args: Route.ActionArgs) {
  const form = await readForm(args.request);
  const you = youFrom(form);
  const typed = { you, answers: {} };
  return keeping(args.context, typed, async () => {
    const outcome = await savePart(args, form, { typed, content: you, contentOf: youOf, input: youToSave(you) });
    if ("conflict" in outcome) return data({ you, conflict: true, problems: [] }, { status: 409 });
    const later = line(form, "next") === "tasks";
    const problems = [...(later ? [] : checkYou(you)), ...("problems" in outcome ? outcome.problems : [])];
    if (problems.length > 0) return data({ you, conflict: false, problems }, { status: 422 });
    const steps = respondPath(args.params);
    const next = later || "problems" in outcome ? undefined : firstUnanswered(await readRound(args), outcome.saved);
    throw redirect(next ? `${steps}/questions/${next}` : `${steps}/tasks`, 303);
  });
}

/** Who responds: for whom, which category, what is shown and where the mail goes. */
export default function YouPage({ loaderData, actionData }: Route.ComponentProps) {
  const texts = useTexts();
  const { round, saved, revision, was } = loaderData;
  const you = actionData?.you ?? saved;
  const errors = formErrors(actionData?.problems ?? loaderData.problems, texts, { kind: you.kind });
  const conflict = actionData?.conflict ?? false;
  const title = texts.t("responses.respond.you.title");
  return (
    <StepFrame round={round} title={title} failed={errors.length > 0 || conflict} underTasks>
      {errors.length > 0 ? <ErrorSummary title={texts.t("common.errorSummary")} errors={errors} /> : null}
      {conflict ? (
        <ErrorSummary
          title={texts.t("common.errorSummary")}
          errors={[{ message: texts.t("responses.respond.conflict.you"), href: "#saved" }]}
        />
      ) : null}
      <PageHeader title={title} lede={texts.t("responses.respond.you.lede")} />
      {conflict ? <OtherDetails saved={saved} typed={you} /> : null}
      <YouForm you={you} errors={errors} revision={revision} was={was} />
    </StepFrame>
  );
}

/** The position of the first question without an answer, where one goes on from here. */
function firstUnanswered({ questions }: Pick<Round, "questions">, { answers }: Draft): number | undefined {
  return questions.find(({ id }) => answers.every(({ question }) => question !== id))?.position;
}
