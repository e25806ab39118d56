import { useMutation } from "@apollo/client/react";
import { ButtonRow, Link, Section, TextArea, TextInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useNavigate } from "react-router";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { LocalizedInputs } from "../../shell/forms/localized-inputs.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import type { Arrival } from "../../shell/layout/arrival-notice.js";
import { Page } from "../../shell/layout/page.js";
import { emptyRound, problemsBeforeSending, roundInput, roundLabels, slugOf } from "./new-round.js";
import { QuestionInputs } from "./question-inputs.js";

const createRound = graphql(`
  mutation CreateRound($input: CreateConsultationInput!) {
    createConsultation(input: $input) {
      ... on ConsultationCreated {
        consultation {
          id
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

/** Enters a round that the group or the Council has decided on. */
export default function CreateRoundPage() {
  const texts = useTexts();
  const { t } = texts;
  const navigate = useNavigate();
  const [create] = useMutation(createRound);
  const form = useForm("new-round", emptyRound);
  const { values, set } = form;
  const errors = useFieldErrors(form, roundLabels(values, texts));

  const submit = async () => {
    const problems = problemsBeforeSending(values);
    if (problems.length > 0) return form.refuse(problems);
    const created = await form.send(
      async () => (await create({ variables: { input: roundInput(values) } })).data?.createConsultation,
    );
    if (!created) return;
    await navigate(`/consultations/${created.consultation.id}`, {
      state: { done: "consultations.desk.created" } satisfies Arrival,
    });
  };

  return (
    <Page
      title={t("consultations.desk.enterRound")}
      lede={t("consultations.desk.enterLede")}
      trail={[{ href: "/consultations", label: t("consultations.desk.title") }]}
    >
      <DeskForm form={form} errors={errors} onSubmit={() => void submit()}>
        <Section title={t("consultations.desk.topic")} layout="stack">
          <LocalizedInputs
            field="topic"
            label={t("consultations.desk.topic")}
            value={values.topic}
            errors={errors}
            onChange={(topic) => set({ topic })}
          />
          <TextInput
            id={errors.idOf("slug")}
            name="slug"
            label={t("consultations.desk.slug")}
            hint={t("consultations.desk.slugHint")}
            error={errors.at("slug")}
            lang="en"
            dir="ltr"
            spellCheck={false}
            value={slugOf(values)}
            onChange={(event) => set({ slug: event.currentTarget.value })}
          />
        </Section>
        <Section title={t("consultations.desk.questions")} layout="stack" note={t("consultations.desk.questionsNote")}>
          <QuestionInputs questions={values.questions} errors={errors} onChange={(questions) => set({ questions })} />
        </Section>
        <Section title={t("consultations.desk.decision")} layout="stack" note={t("consultations.desk.decisionNote")}>
          <TextInput
            id={errors.idOf("decision.meeting")}
            name="decision.meeting"
            label={t("consultations.desk.decisionMeeting")}
            labelNote={t("common.optional")}
            hint={t("consultations.desk.decisionMeetingHint")}
            error={errors.at("decision.meeting")}
            inputMode="numeric"
            width="short"
            value={values.meeting}
            onChange={(event) => set({ meeting: event.currentTarget.value })}
          />
          <TextInput
            id={errors.idOf("decision.decidedOn")}
            name="decision.decidedOn"
            type="date"
            label={t("consultations.desk.decidedOn")}
            error={errors.at("decision.decidedOn")}
            width="short"
            value={values.decidedOn}
            onChange={(event) => set({ decidedOn: event.currentTarget.value })}
          />
          <TextArea
            id={errors.idOf("decision.text")}
            name="decision.text"
            label={t("consultations.desk.decisionText")}
            hint={t("consultations.desk.decisionTextHint")}
            error={errors.at("decision.text")}
            rows={4}
            lang="en"
            dir="ltr"
            value={values.decision}
            onChange={(event) => set({ decision: event.currentTarget.value })}
          />
        </Section>
        <ButtonRow>
          <SubmitButton busy={form.busy}>{t("consultations.desk.enterRound")}</SubmitButton>
          <Link href="/consultations">{t("common.cancel")}</Link>
        </ButtonRow>
      </DeskForm>
    </Page>
  );
}
