import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, Select } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";

const presentRound = graphql(`
  mutation PresentRound($input: PresentConsultationInput!) {
    presentConsultation(input: $input) {
      ... on ConsultationPresented {
        consultation {
          id
          ...RoundPage
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

const meetingChoices = graphql(`
  query MeetingsToPresentTo {
    meetings {
      id
      number
      starts
    }
  }
`);

export interface PresentFormProps {
  readonly round: string;
  readonly onPresented: () => void;
}

/** Records that a closed round is presented to a meeting of the group. */
export function PresentForm({ round, onPresented }: PresentFormProps) {
  const texts = useTexts();
  const { meetings } = useSuspenseQuery(meetingChoices).data;
  const [present] = useMutation(presentRound);
  const form = useForm(`present-${round}`, { meeting: "" });
  const errors = useFieldErrors(form, { meeting: texts.t("consultations.desk.presentTo") });
  const { values, set } = form;

  const submit = async () => {
    if (values.meeting === "") return form.refuse([{ code: "FIELD_REQUIRED", field: "meeting" }]);
    const input = { consultation: round, meeting: Number(values.meeting) };
    const presented = await form.send(async () => (await present({ variables: { input } })).data?.presentConsultation);
    if (presented) onPresented();
  };

  return (
    <DeskForm form={form} errors={errors} label={texts.t("consultations.desk.present")} onSubmit={() => void submit()}>
      <Select
        id={errors.idOf("meeting")}
        name="meeting"
        label={texts.t("consultations.desk.presentTo")}
        error={errors.at("meeting")}
        placeholder={texts.t("meetings.desk.choose")}
        options={meetings
          .toSorted((a, b) => b.number - a.number)
          .map(({ number, starts }) => ({
            value: String(number),
            label: starts
              ? texts.t("meetings.desk.numberAndDate", { number, date: texts.date(starts) })
              : texts.t("meetings.desk.number", { number }),
          }))}
        value={values.meeting}
        onChange={(event) => set({ meeting: event.currentTarget.value })}
      />
      <ButtonRow>
        <SubmitButton busy={form.busy}>{texts.t("consultations.desk.present")}</SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
