import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { checkContribution } from "@openfloor/domain/documents";
import { ButtonRow, Link, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useNavigate } from "react-router";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import type { Arrival } from "../../shell/layout/arrival-notice.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import type { Route } from "./+types/new-draft-page";
import { BodyField, LanguageField, TitleField } from "./draft-fields.js";
import { type DraftValues, expectedLanguage, saveDraft } from "./draft-values.js";

const meetingToWriteFor = graphql(`
  query MeetingToWriteFor($number: Int!) {
    meeting(number: $number) {
      id
      viewerCan {
        writeContribution
      }
    }
  }
`);

/** Begins a contribution to a meeting, private to the delegation from its first save. */
export default function NewDraftPage({ params }: Route.ComponentProps) {
  const number = /^[1-9]\d{0,3}$/.test(params.number) ? Number(params.number) : 0;
  const { meeting } = useSuspenseQuery(meetingToWriteFor, { variables: { number } }).data;
  return meeting?.viewerCan.writeContribution ? <NewDraft meeting={number} /> : <NotFound />;
}

function NewDraft({ meeting }: { readonly meeting: number }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [save] = useMutation(saveDraft);
  const empty: DraftValues = { title: "", body: "", language: expectedLanguage(texts.language), revision: null };
  const form = useForm(`new-draft-${meeting}`, empty);
  const errors = useFieldErrors(form, {
    title: texts.t("documents.desk.contributionTitle"),
    body: texts.t("documents.desk.body"),
  });

  const submit = async () => {
    const checked = checkContribution(form.values);
    if (!checked.ok) return form.refuse(checked.problems);
    const saved = await form.send(
      async () => (await save({ variables: { input: { ...form.values, meeting } } })).data?.saveContributionDraft,
    );
    if (!saved) return;
    await navigate(`/contribution-drafts/${saved.draft.id}`, {
      replace: true,
      state: { done: "documents.desk.firstSaved" } satisfies Arrival,
    });
  };

  return (
    <Page
      title={texts.t("documents.desk.draftContribution")}
      eyebrow={texts.t("meetings.desk.number", { number: meeting })}
      trail={[
        { href: "/meetings", label: texts.t("meetings.desk.title") },
        { href: `/meetings/${meeting}`, label: texts.t("meetings.desk.number", { number: meeting }) },
      ]}
    >
      <Notice>
        <p>{texts.t("documents.desk.draftPrivacy")}</p>
      </Notice>
      <DeskForm form={form} errors={errors} onSubmit={() => void submit()}>
        <LanguageField form={form} errors={errors} />
        <TitleField form={form} errors={errors} />
        <BodyField form={form} errors={errors} />
        <ButtonRow>
          <SubmitButton busy={form.busy}>{texts.t("documents.desk.saveDraft")}</SubmitButton>
          <Link href={`/meetings/${meeting}`}>{texts.t("common.cancel")}</Link>
        </ButtonRow>
      </DeskForm>
    </Page>
  );
}
