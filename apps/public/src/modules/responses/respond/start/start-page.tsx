import { isLanguageTag } from "@openfloor/domain/kernel";
import { ErrorSummary, PageHeader } from "@openfloor/ui";
import { errorAt, Localized, useTexts } from "@openfloor/web";
import { data, redirect } from "react-router";
import { graphql } from "../../../../gen/index.js";
import type { PageHandle } from "../../../../shell/access.js";
import { ask } from "../../../../shell/ask.js";
import { daysLeft } from "../../../consultations/days-left.js";
import type { Route } from "./+types/start-page.js";
import { formErrors } from "../form/form-errors.js";
import { line, readForm } from "../form/read-form.js";
import { keepHolder } from "../holder/cookies.js";
import { mustBeOpen, readHeld, readRound, respondPath } from "../holder/held.js";
import { StepFrame } from "../step-frame.js";
import { stop } from "../stop/stop.js";
import { Begun } from "./begun.js";
import { ForgetForm } from "./forget-form.js";
import { StartFacts } from "./start-facts.js";
import { StartForm } from "./start-form.js";

export const handle: PageHandle = { access: "holder" };

const StartResponseDocument = graphql(`
  mutation StartResponse($input: StartResponseInput!) {
    startResponse(input: $input) {
      __typename
      ... on ResponseStarted {
        holderToken
      }
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
  const round = await readRound(args);
  const held = await readHeld(args, round);
  mustBeOpen(round, { submitted: Boolean(held?.draft.receipt) });
  return { round, draft: held?.draft };
}

export async function action(args: Route.ActionArgs) {
  const { request, context, params } = args;
  const round = await readRound(args);
  const tasks = `${respondPath(params)}/tasks`;
  // Pressed twice, or in two windows: what was begun goes on.
  if (await readHeld(args, round)) throw redirect(tasks, 303);
  mustBeOpen(round);
  const language = line(await readForm(request), "language");
  if (!isLanguageTag(language))
    return data({ problems: [{ code: "LANGUAGE_UNKNOWN", field: "language" }] }, { status: 422 });

  const { startResponse } = await ask(context, StartResponseDocument, { input: { consultation: round.id, language } });
  if (startResponse.__typename === "Refused") throw stop({ reason: "CLOSED", round });
  const cookie = keepHolder(request, round, round.window.closesAt, startResponse.holderToken);
  throw redirect(tasks, { status: 303, headers: { "Set-Cookie": cookie } });
}

/** What somebody should know before they respond, and the button with which they begin. */
export default function StartPage({ loaderData: { round, draft }, actionData }: Route.ComponentProps) {
  const texts = useTexts();
  const title = texts.t("responses.respond.start.title");
  const { questions, window, asOf } = round;
  const steps = respondPath({ language: texts.language, slug: round.slug });
  const errors = formErrors(actionData?.problems ?? [], texts);
  return (
    <StepFrame round={round} title={title} failed={errors.length > 0}>
      {errors.length > 0 ? <ErrorSummary title={texts.t("common.errorSummary")} errors={errors} /> : null}
      <PageHeader
        eyebrow={round.topic ? <Localized text={round.topic} /> : undefined}
        title={title}
        meta={
          window
            ? `${texts.t("responses.respond.closes", { closes: texts.instant(window.closesAt, window.zone) })} · ${daysLeft({ asOf, closesAt: window.closesAt }, texts)}`
            : undefined
        }
        lede={texts.t("responses.respond.start.lede", { questions: questions.length })}
      />
      {draft ? <Begun {...{ draft, round, steps }} /> : null}
      <StartFacts round={round} />
      {draft ? (
        <ForgetForm steps={steps} submitted={draft.receipt !== null} />
      ) : (
        <StartForm error={errorAt(errors, "language")} />
      )}
    </StepFrame>
  );
}
