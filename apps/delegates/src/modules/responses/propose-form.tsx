import { useMutation } from "@apollo/client/react";
import { isNotPublishingReason, notPublishingReasons } from "@openfloor/domain/responses";
import { ButtonRow, RadioGroup, TextArea } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";

const proposeNotPublishing = graphql(`
  mutation ProposeNotPublishing($input: ProposeNotPublishingInput!) {
    proposeNotPublishing(input: $input) {
      ... on ResponseChecked {
        response {
          id
          ...ResponseToCheck
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

export interface ProposeFormProps {
  readonly response: string;
  readonly onProposed: () => void;
}

/** Proposes not to publish, for one of the few reasons there are; somebody else decides. */
export function ProposeForm({ response, onProposed }: ProposeFormProps) {
  const { t } = useTexts();
  const [propose] = useMutation(proposeNotPublishing);
  const form = useForm(`propose-${response}`, { reason: "", note: "" });
  const errors = useFieldErrors(form, { note: t("responses.desk.note") });
  const { values, set } = form;

  const submit = async () => {
    const { reason, note } = values;
    if (!isNotPublishingReason(reason)) return form.refuse([{ code: "REASON_REQUIRED", field: "reason" }]);
    const input = { response, reason, note: note.trim() === "" ? null : note };
    const proposed = await form.send(async () => (await propose({ variables: { input } })).data?.proposeNotPublishing);
    if (proposed) onProposed();
  };

  return (
    <DeskForm form={form} errors={errors} label={t("responses.desk.propose")} onSubmit={() => void submit()}>
      <RadioGroup
        id={errors.idOf("reason")}
        name="reason"
        legend={t("responses.desk.reasonQuestion")}
        error={errors.at("reason")}
        choices={notPublishingReasons.map((reason) => ({ value: reason, label: t(`responses.desk.reason.${reason}`) }))}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextArea
        id={errors.idOf("note")}
        name="note"
        label={t("responses.desk.note")}
        labelNote={t("common.optional")}
        hint={t("responses.desk.noteHint")}
        error={errors.at("note")}
        rows={4}
        dir="auto"
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <ButtonRow>
        <SubmitButton variant="secondary" busy={form.busy}>
          {t("responses.desk.propose")}
        </SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
