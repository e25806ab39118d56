import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { direction } from "@openfloor/i18n";
import { ButtonRow, ForeignText, Link, Notice, SummaryList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { use } from "react";
import { useNavigate } from "react-router";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import type { Arrival } from "../../shell/layout/arrival-notice.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { places } from "../../shell/places.js";
import { Paragraphs } from "../responses/answers.js";
import type { Route } from "./+types/submit-page";
import type { EditedDraft } from "./draft-page.js";
import { draftQuery } from "./draft-values.js";

const submitDraft = graphql(`
  mutation SubmitDraft($input: SubmitContributionInput!) {
    submitContribution(input: $input) {
      ... on ContributionSubmitted {
        contribution {
          id
        }
        draft {
          ...EditedDraft @unmask
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

/** The last look at a contribution before it is the group's. */
export default function SubmitPage({ params: { id } }: Route.ComponentProps) {
  const { contributionDraft } = useSuspenseQuery(draftQuery, { variables: { id }, fetchPolicy: "network-only" }).data;
  return contributionDraft?.viewerCan.submit ? <Submission draft={contributionDraft} /> : <NotFound />;
}

function Submission({ draft }: { readonly draft: EditedDraft }) {
  const texts = useTexts();
  const { memberStateName } = use(places());
  const navigate = useNavigate();
  const [submit] = useMutation(submitDraft);
  const form = useForm(`submit-${draft.id}`, {});
  const { id, title, body, language, revision, memberState, meeting } = draft;
  const state = memberStateName(memberState, texts);
  const back = `/contribution-drafts/${id}`;

  const act = async () => {
    const submitted = await form.send(
      async () => (await submit({ variables: { input: { draft: id, revision } } })).data?.submitContribution,
    );
    if (!submitted) return;
    const { contribution } = submitted;
    await navigate(`/contributions/${contribution.id}`, {
      replace: true,
      state: { done: "documents.desk.submitted" } satisfies Arrival,
    });
  };

  return (
    <Page
      title={texts.t("documents.desk.checkSubmission")}
      lede={texts.t("documents.desk.checkSubmissionLede", { state })}
      trail={[
        { href: "/meetings", label: texts.t("meetings.desk.title") },
        { href: `/meetings/${meeting.number}`, label: texts.t("meetings.desk.number", { number: meeting.number }) },
        {
          href: back,
          label: (
            <span lang={language} dir={direction(language)}>
              {title}
            </span>
          ),
        },
      ]}
    >
      <Notice tone="warning" title={texts.t("documents.desk.becomesGroups")}>
        <ul>
          <li>{texts.t("documents.desk.becomesCopy", { revision })}</li>
          <li>{texts.t("documents.desk.becomesReadable")}</li>
          <li>{texts.t("documents.desk.becomesSymbol", { number: meeting.number })}</li>
          <li>{texts.t("documents.desk.becomesFixed")}</li>
        </ul>
      </Notice>
      <SummaryList
        items={[
          { term: texts.t("common.memberState"), value: state },
          {
            term: texts.t("meetings.desk.meeting"),
            value: texts.t("meetings.desk.number", { number: meeting.number }),
          },
          { term: texts.t("documents.desk.language"), value: texts.languageLabel(language) },
          {
            term: texts.t("documents.desk.contributionTitle"),
            value: (
              <span lang={language} dir={direction(language)}>
                {title}
              </span>
            ),
          },
          {
            term: texts.t("documents.desk.body"),
            value: (
              <ForeignText lang={language} dir={direction(language)}>
                <Paragraphs text={body} />
              </ForeignText>
            ),
          },
        ]}
      />
      <DeskForm form={form} onSubmit={() => void act()}>
        <ButtonRow>
          <SubmitButton busy={form.busy}>{texts.t("documents.desk.submitInName", { state })}</SubmitButton>
          <Link href={back}>{texts.t("documents.desk.backToDraft")}</Link>
        </ButtonRow>
      </DeskForm>
    </Page>
  );
}
