import { useMutation } from "@apollo/client/react";
import { consultationLimits } from "@openfloor/domain/consultations";
import { ButtonRow, Notice, Select } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useMemo } from "react";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import { isShort, problemsBeforeSending, type TypedWindow, windowOf } from "./announcement.js";
import { WindowEndInput } from "./window-end-input.js";
import { homeZone, zoneOptions } from "./zones.js";

const announceRound = graphql(`
  mutation AnnounceRound($input: AnnounceConsultationInput!) {
    announceConsultation(input: $input) {
      ... on ConsultationAnnounced {
        shortWindow
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

export interface AnnounceFormProps {
  readonly round: string;
  readonly onAnnounced: () => void;
}

/** Gives a round its window. From then on its public page stands, and it opens and closes by the clock. */
export function AnnounceForm({ round, onAnnounced }: AnnounceFormProps) {
  const texts = useTexts();
  const [announce] = useMutation(announceRound);
  const empty: TypedWindow = { opens: "", closes: "", zone: homeZone, opensSecond: false, closesSecond: false };
  const form = useForm(`announce-${round}`, empty);
  const errors = useFieldErrors(form, {
    zone: texts.t("consultations.desk.zone"),
    opensAt: texts.t("consultations.desk.opensAt"),
    closesAt: texts.t("consultations.desk.closesAt"),
  });
  const zones = useMemo(() => zoneOptions(texts), [texts]);
  const { values, set } = form;
  const window = windowOf(values);

  const submit = async () => {
    const problems = problemsBeforeSending(values);
    if (problems.length > 0 || !window) return form.refuse(problems);
    const announced = await form.send(
      async () =>
        (await announce({ variables: { input: { consultation: round, ...window } } })).data?.announceConsultation,
    );
    if (announced) onAnnounced();
  };

  return (
    <DeskForm form={form} errors={errors} label={texts.t("consultations.desk.announce")} onSubmit={() => void submit()}>
      <Select
        id={errors.idOf("zone")}
        name="zone"
        label={texts.t("consultations.desk.zone")}
        hint={texts.t("consultations.desk.zoneHint")}
        error={errors.at("zone")}
        options={zones}
        value={values.zone}
        onChange={(event) => set({ zone: event.currentTarget.value, opensSecond: false, closesSecond: false })}
      />
      <WindowEndInput
        id={errors.idOf("opensAt")}
        name="opensAt"
        label={texts.t("consultations.desk.opensAt")}
        error={errors.at("opensAt")}
        local={values.opens}
        zone={values.zone}
        second={values.opensSecond}
        onChange={({ local, second }) => set({ opens: local, opensSecond: second })}
      />
      <WindowEndInput
        id={errors.idOf("closesAt")}
        name="closesAt"
        label={texts.t("consultations.desk.closesAt")}
        error={errors.at("closesAt")}
        local={values.closes}
        zone={values.zone}
        second={values.closesSecond}
        onChange={({ local, second }) => set({ closes: local, closesSecond: second })}
      />
      {isShort(window) ? (
        <Notice tone="warning" role="status" title={texts.t("consultations.desk.shortWindowTitle")}>
          <p>{texts.t("consultations.desk.shortWindow", { days: consultationLimits.shortWindowDays })}</p>
        </Notice>
      ) : null}
      <p>{texts.t("consultations.desk.announceEffect")}</p>
      <ButtonRow>
        <SubmitButton busy={form.busy}>{texts.t("consultations.desk.announce")}</SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
