import { useMutation, useSuspenseQuery } from "@apollo/client/react";
import { checkNewAgendaItem } from "@openfloor/domain/meetings";
import { localizedText } from "@openfloor/domain/kernel";
import { ButtonRow, Select } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import {
  emptyText,
  LocalizedInputs,
  localizedLabels,
  textInput,
  translationsOf,
} from "../../shell/forms/localized-inputs.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import { topicWords } from "../consultations/round-topic.js";

const addAgendaItem = graphql(`
  mutation AddAgendaItem($input: AddAgendaItemInput!) {
    addAgendaItem(input: $input) {
      ... on AgendaItemAdded {
        meeting {
          id
          ...Agenda
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

const roundsForAgenda = graphql(`
  query RoundsForAgenda {
    consultations {
      id
      slug
      stage
      topic {
        ...LocalizedParts @unmask
      }
    }
  }
`);

export interface AddItemFormProps {
  readonly meeting: number;
  readonly onAdded: () => void;
}

/** Adds an item to the end of the agenda, with the round that is presented under it if there is one. */
export function AddItemForm({ meeting, onAdded }: AddItemFormProps) {
  const texts = useTexts();
  const { consultations } = useSuspenseQuery(roundsForAgenda).data;
  const [add] = useMutation(addAgendaItem);
  const form = useForm(`agenda-${meeting}`, { title: emptyText, consultation: "" });
  const errors = useFieldErrors(form, localizedLabels("title", texts.t("meetings.desk.itemTitle"), texts));
  const { values, set } = form;

  const submit = async () => {
    const { title } = values;
    const consultation = values.consultation === "" ? null : values.consultation;
    const checked = checkNewAgendaItem({ title: localizedText("en", title.en, translationsOf(title)), consultation });
    if (!checked.ok) return form.refuse(checked.problems);
    const input = { meeting, title: textInput(title), consultation };
    const added = await form.send(async () => (await add({ variables: { input } })).data?.addAgendaItem);
    if (added) onAdded();
  };

  return (
    <DeskForm form={form} errors={errors} label={texts.t("meetings.desk.addItem")} onSubmit={() => void submit()}>
      <LocalizedInputs
        field="title"
        label={texts.t("meetings.desk.itemTitle")}
        value={values.title}
        errors={errors}
        onChange={(title) => set({ title })}
      />
      <Select
        id={errors.idOf("consultation")}
        name="consultation"
        label={texts.t("consultations.desk.round")}
        labelNote={texts.t("common.optional")}
        hint={texts.t("meetings.desk.itemRoundHint")}
        error={errors.at("consultation")}
        placeholder={texts.t("meetings.desk.noRound")}
        options={consultations
          .filter(({ stage }) => stage !== "HISTORICAL")
          .map((round) => ({ value: round.id, label: topicWords(round, texts) }))}
        value={values.consultation}
        onChange={(event) => set({ consultation: event.currentTarget.value })}
      />
      <ButtonRow>
        <SubmitButton busy={form.busy}>{texts.t("meetings.desk.addItem")}</SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
