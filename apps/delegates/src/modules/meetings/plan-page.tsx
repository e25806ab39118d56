import { useMutation } from "@apollo/client/react";
import { checkNewMeeting } from "@openfloor/domain/meetings";
import { ButtonRow, Link, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useNavigate } from "react-router";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import type { Arrival } from "../../shell/layout/arrival-notice.js";
import { Page } from "../../shell/layout/page.js";

const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) {
    planMeeting(input: $input) {
      ... on MeetingPlanned {
        meeting {
          id
          number
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

/** Plans a meeting of the group. */
export default function PlanMeetingPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [plan] = useMutation(planMeeting);
  const form = useForm("new-meeting", { number: "", starts: "", ends: "", venue: "" });
  const errors = useFieldErrors(form, {
    number: t("meetings.desk.numberLabel"),
    starts: t("meetings.desk.starts"),
    ends: t("meetings.desk.ends"),
    venue: t("meetings.desk.venue"),
  });
  const { values, set } = form;

  const submit = async () => {
    const input = { ...values, number: Number(values.number) };
    const checked = checkNewMeeting(input);
    if (!checked.ok) return form.refuse(checked.problems);
    const planned = await form.send(async () => (await plan({ variables: { input } })).data?.planMeeting);
    if (planned)
      await navigate(`/meetings/${planned.meeting.number}`, {
        state: { done: "meetings.desk.planned" } satisfies Arrival,
      });
  };

  const field = (name: keyof typeof values) => ({
    id: errors.idOf(name),
    name,
    error: errors.at(name),
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <Page title={t("meetings.desk.plan")} trail={[{ href: "/meetings", label: t("meetings.desk.title") }]}>
      <DeskForm form={form} errors={errors} onSubmit={() => void submit()}>
        <TextInput
          {...field("number")}
          label={t("meetings.desk.numberLabel")}
          hint={t("meetings.desk.numberHint")}
          inputMode="numeric"
          width="short"
        />
        <TextInput {...field("starts")} label={t("meetings.desk.starts")} type="date" width="short" />
        <TextInput {...field("ends")} label={t("meetings.desk.ends")} type="date" width="short" />
        <TextInput
          {...field("venue")}
          label={t("meetings.desk.venue")}
          hint={t("meetings.desk.venueHint")}
          dir="auto"
        />
        <ButtonRow>
          <SubmitButton busy={form.busy}>{t("meetings.desk.plan")}</SubmitButton>
          <Link href="/meetings">{t("common.cancel")}</Link>
        </ButtonRow>
      </DeskForm>
    </Page>
  );
}
