import { useApolloClient, useMutation } from "@apollo/client/react";
import { ButtonRow, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import { confirmAuthority } from "./confirm-authority.js";

export interface ChannelFormProps {
  readonly response: string;
  readonly onConfirmed: () => void;
}

/** Records the official channel by which an intergovernmental organization confirmed that it answers. */
export function ChannelForm({ response, onConfirmed }: ChannelFormProps) {
  const { t } = useTexts();
  const client = useApolloClient();
  const [confirm] = useMutation(confirmAuthority);
  const form = useForm(`channel-${response}`, { officialChannel: "" });
  const errors = useFieldErrors(form, { officialChannel: t("responses.desk.channel") });
  const { values, set } = form;

  const submit = async () => {
    const officialChannel = values.officialChannel.trim();
    if (officialChannel === "") return form.refuse([{ code: "FIELD_REQUIRED", field: "officialChannel" }]);
    const confirmed = await form.send(async () => {
      const answer = (await confirm({ variables: { input: { response, officialChannel } } })).data?.confirmAuthority;
      // The answer names the response only: what it is now, and what may be done with it, is asked anew.
      await client.refetchQueries({ include: ["ResponseToCheck"] });
      return answer;
    });
    if (confirmed) onConfirmed();
  };

  return (
    <DeskForm form={form} errors={errors} label={t("responses.desk.officialChannel")} onSubmit={() => void submit()}>
      <TextInput
        id={errors.idOf("officialChannel")}
        name="officialChannel"
        label={t("responses.desk.channel")}
        hint={t("responses.desk.channelHint")}
        error={errors.at("officialChannel")}
        dir="auto"
        value={values.officialChannel}
        onChange={(event) => set({ officialChannel: event.currentTarget.value })}
      />
      <ButtonRow>
        <SubmitButton variant="secondary" busy={form.busy}>
          {t("responses.desk.recordChannel")}
        </SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
