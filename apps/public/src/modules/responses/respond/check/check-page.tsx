import { Button, ButtonRow, ErrorSummary, Notice, PageHeader, Section } from "@openfloor/ui";
import { errorAt, Localized, T, useTexts } from "@openfloor/web";
import { placeName } from "@openfloor/web/places";
import { data, redirect } from "react-router";
import { graphql } from "../../../../gen/index.js";
import type { PageHandle } from "../../../../shell/access.js";
import { ask } from "../../../../shell/ask.js";
import { linkTo } from "../../../../shell/link-to.js";
import type { Route } from "./+types/check-page.js";
import { readForm, whole } from "../form/read-form.js";
import { needDraft, respondPath } from "../holder/held.js";
import { StepFrame } from "../step-frame.js";
import { keptFrom, stop } from "../stop/stop.js";
import { youOf } from "../you/you-fields.js";
import { AnswersSummary } from "./answers-summary.js";
import { checkDraft, checkErrors } from "./check-draft.js";
import { YouSummary } from "./you-summary.js";

export const handle: PageHandle = { access: "holder" };

const SubmitResponseDocument = graphql(`
  mutation SubmitResponse($input: SubmitResponseInput!) {
    submitResponse(input: $input) {
      __typename
      ... on Refused {
        problems {
          code
          field
          parameters {
            name
            value
          }
        }
      }
    }
  }
`);

export async function loader(args: Route.LoaderArgs) {
  const { round, draft } = await needDraft(args);
  return { round, draft, missing: checkDraft(draft) };
}

export async function action(args: Route.ActionArgs) {
  const form = await readForm(args.request);
  const sent = `${respondPath(args.params)}/sent`;
  const { round, draft, holderToken } = await needDraft(args);

  const input = { saved: { draft: draft.id, holderToken, revision: whole(form, "revision") } };
  const { submitResponse } = await ask(args.context, SubmitResponseDocument, { input });
  if (submitResponse.__typename === "ResponseSubmitted") throw redirect(sent, 303);
  const { problems } = submitResponse;
  const codes = problems.map(({ code }) => code);
  if (codes.includes("ROUND_CLOSED")) throw stop({ reason: "CLOSED", round, kept: keptFrom(draft) });
  if (codes.includes("TOKEN_INVALID")) throw stop({ reason: "NO_DRAFT", round });
  if (codes.includes("REVISION_CONFLICT")) return data({ changed: true, problems: [] }, { status: 409 });
  return data({ changed: false, problems }, { status: 422 });
}

/** Everything as it will be sent, what of it is public, and the button that submits it. */
export default function CheckPage({ loaderData: { round, draft, missing }, actionData }: Route.ComponentProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const steps = respondPath({ language, slug: round.slug });
  const you = youOf(draft);
  const title = t("responses.respond.check.title");
  const errors = checkErrors(actionData?.problems ?? [], { you, round, steps, texts });
  const lacking = checkErrors(missing, { you, round, steps, texts });
  const noAnswers = errorAt(errors, "answers");
  const changed = actionData?.changed ?? false;
  const declares =
    you.category === "GOVERNMENT" || you.category === "INTERGOVERNMENTAL_ORGANIZATION" ? you.category : undefined;
  return (
    <StepFrame round={round} title={title} failed={errors.length > 0 || changed} underTasks>
      {errors.length > 0 ? <ErrorSummary title={t("common.errorSummary")} errors={errors} /> : null}
      {changed ? (
        <ErrorSummary
          title={t("common.errorSummary")}
          errors={[{ message: t("responses.respond.conflict.check"), href: "#you" }]}
        />
      ) : null}
      <PageHeader
        eyebrow={round.topic ? <Localized text={round.topic} /> : undefined}
        title={title}
        lede={t("responses.respond.check.lede")}
      />
      {lacking.length > 0 && errors.length === 0 ? (
        <Notice tone="warning" title={t("responses.respond.check.missing")}>
          <ul>
            {lacking.map(({ message, href }) => (
              <li key={href}>{href ? <a href={href}>{message}</a> : message}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Section id="you" title={t("responses.respond.you.title")}>
        <YouSummary you={you} steps={steps} errors={errors} />
      </Section>
      <Section
        id="answers"
        title={t("responses.respond.check.answers")}
        note={t("responses.respond.tasks.progress", {
          answered: texts.number(draft.answers.length),
          total: texts.number(round.questions.length),
        })}
      >
        {noAnswers ? <p className="of-error">{noAnswers}</p> : null}
        <AnswersSummary round={round} draft={draft} steps={steps} />
      </Section>
      <Section title={t("responses.respond.tasks.send")}>
        {declares ? (
          <p>
            {t(`responses.respond.check.declared.${declares}`, {
              name: declares === "GOVERNMENT" ? placeName(you.country, texts) : you.organisation,
            })}
          </p>
        ) : null}
        <p>
          <T id="responses.respond.check.agree" components={{ terms: linkTo(`/${language}/about#reuse`) }} />
        </p>
        <form method="post">
          <input type="hidden" name="revision" value={draft.revision} />
          <ButtonRow>
            <Button>{t("responses.respond.check.submit")}</Button>
          </ButtonRow>
        </form>
      </Section>
    </StepFrame>
  );
}
