import { useApolloClient, useMutation } from "@apollo/client/react";
import { checkContribution } from "@openfloor/domain/documents";
import { ButtonRow, LinkButton } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { lazy, Suspense, useState } from "react";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import { useLeaveWarning } from "../../shell/forms/use-leave-warning.js";
import { Done } from "../../shell/layout/done.js";
import { Loading } from "../../shell/layout/loading.js";
import { BodyField, LanguageField, TitleField } from "./draft-fields.js";
import type { EditedDraft } from "./draft-page.js";
import { draftQuery, type DraftValues, saveDraft } from "./draft-values.js";

const Conflict = lazy(() => import("./conflict.js"));

const valuesOf = ({ title, body, language, revision }: EditedDraft): DraftValues => ({
  title,
  body,
  language,
  revision,
});

/** Edits a draft. A save names the revision it started from, so that nobody overwrites another silently. */
export function DraftEditor({ draft }: { readonly draft: EditedDraft }) {
  const { t } = useTexts();
  const client = useApolloClient();
  const [save] = useMutation(saveDraft);
  const [theirs, setTheirs] = useState<EditedDraft>();
  const [saved, setSaved] = useState<number>();
  const form = useForm(`draft-${draft.id}`, valuesOf(draft));
  const errors = useFieldErrors(form, { title: t("documents.desk.contributionTitle"), body: t("documents.desk.body") });
  useLeaveWarning(form.touched);

  const submit = async () => {
    setSaved(undefined);
    const checked = checkContribution(form.values);
    if (!checked.ok) return form.refuse(checked.problems);
    const input = {
      ...form.values,
      draft: draft.id,
      meeting: draft.meeting.number,
      revision: (theirs ?? form.values).revision,
    };
    const answer = await form.send(async () => {
      const given = (await save({ variables: { input } })).data?.saveContributionDraft;
      if (given?.__typename === "Refused" && given.problems.some(({ code }) => code === "VERSION_CONFLICT"))
        await readTheirs();
      return given;
    });
    if (!answer) return;
    setTheirs(undefined);
    form.restart(valuesOf(answer.draft));
    setSaved(answer.draft.revision);
  };

  const readTheirs = async () => {
    const { data } = await client.query({
      query: draftQuery,
      variables: { id: draft.id },
      fetchPolicy: "network-only",
    });
    setTheirs(data?.contributionDraft ?? undefined);
  };

  return (
    <>
      {saved === undefined ? null : <Done key={saved}>{t("documents.desk.savedAs", { revision: saved })}</Done>}
      <DeskForm form={form} errors={errors} onSubmit={() => void submit()}>
        {theirs ? (
          <Suspense fallback={<Loading />}>
            <Conflict form={form} errors={errors} theirs={theirs} />
          </Suspense>
        ) : (
          <>
            <LanguageField form={form} errors={errors} />
            <TitleField form={form} errors={errors} />
            <BodyField form={form} errors={errors} />
          </>
        )}
        <ButtonRow>
          <SubmitButton busy={form.busy}>
            {t(theirs ? "documents.desk.saveMerged" : "documents.desk.saveDraft")}
          </SubmitButton>
          {draft.viewerCan.submit && !form.touched ? (
            <LinkButton variant="secondary" href={`/contribution-drafts/${draft.id}/submit`}>
              {t("documents.desk.toSubmission")}
            </LinkButton>
          ) : null}
        </ButtonRow>
        {form.touched ? (
          <p className="desk-soft">
            {t(draft.viewerCan.submit ? "documents.desk.saveBeforeSubmission" : "documents.desk.unsaved")}
          </p>
        ) : null}
      </DeskForm>
    </>
  );
}
