import { Button, ButtonRow, DescriptionList, PageHeader } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { data, redirect } from "react-router";
import { graphql } from "../../../../gen/index.js";
import type { PageHandle } from "../../../../shell/access.js";
import { ask } from "../../../../shell/ask.js";
import type { Route } from "./+types/confirm-page.js";
import { keepReceipt } from "../holder/cookies.js";
import { StepFrame } from "../step-frame.js";
import { LinkFailed } from "./link-failed.js";
import { failureOf, readPending } from "./pending.js";
import { Received } from "./received.js";

export const handle: PageHandle = { access: "holder" };

const ConfirmResponseDocument = graphql(`
  mutation ConfirmResponse($input: ConfirmResponseInput!) {
    confirmResponse(input: $input) {
      __typename
      ... on Refused {
        problems {
          code
        }
      }
    }
  }
`);

/** Programs that check mails open its links, so that opening one changes nothing. */
export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  const pending = await readPending(context, token);
  return "failed" in pending ? data(pending, { status: 410 }) : data(pending);
}

export async function action({ context, request, params: { language, token } }: Route.ActionArgs) {
  const { confirmResponse } = await ask(context, ConfirmResponseDocument, { input: { token } });
  if (confirmResponse.__typename === "Refused")
    return data({ failed: failureOf(confirmResponse.problems) }, { status: 410 });
  throw redirect(`/${language}/receipt`, { status: 303, headers: { "Set-Cookie": keepReceipt(request, token) } });
}

/** What the mailed link would confirm, and the button that does; the receipt when it was done before. */
export default function ConfirmPage({ loaderData, actionData }: Route.ComponentProps) {
  const texts = useTexts();
  const { t } = texts;
  if (actionData) return <LinkFailed reason={actionData.failed} />;
  if ("failed" in loaderData) return <LinkFailed reason={loaderData.failed} />;
  const { round, receipt, confirmed } = loaderData;
  if (confirmed) return <Received title={t("responses.respond.confirm.already")} round={round} receipt={receipt} />;
  const title = t("responses.respond.confirm.title");
  const at = (instant: string) => texts.instant(instant, round.window?.zone ?? "UTC");
  return (
    <StepFrame round={round} title={title}>
      <PageHeader title={title} lede={t("responses.respond.confirm.lede")} />
      <DescriptionList
        items={[
          {
            term: t("responses.respond.receipt.consultation"),
            description: round.topic ? <Localized text={round.topic} /> : round.slug,
          },
          { term: t("responses.respond.receipt.number"), description: <bdi dir="ltr">{receipt.number}</bdi> },
          { term: t("responses.respond.receipt.submitted"), description: at(receipt.submittedAt) },
          { term: t("responses.respond.receipt.confirmBy"), description: at(receipt.confirmBy) },
        ]}
      />
      <form method="post">
        <ButtonRow>
          <Button>{t("responses.respond.confirm.button")}</Button>
        </ButtonRow>
      </form>
      <p>{t("responses.respond.confirm.notYou")}</p>
    </StepFrame>
  );
}
