import type { FragmentType } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { DescriptionList, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { AuthorityRequestCardFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { AskFirst } from "../../shell/forms/ask-first.js";
import { useForm } from "../../shell/forms/use-form.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Topic } from "../consultations/round-topic.js";
import { Answers } from "./answers.js";
import { confirmAuthority } from "./confirm-authority.js";
import { PlaceName, respondentName } from "./respondent-summary.js";

export const authorityRequestCard = graphql(`
  fragment AuthorityRequestCard on AuthorityRequest {
    id
    language
    submittedAt
    respondent {
      ...RespondentParts @unmask
    }
    answers {
      ...AnswerParts @unmask
    }
    consultation {
      id
      slug
      topic {
        ...LocalizedParts @unmask
      }
    }
  }
`);

export interface AuthorityRequestProps {
  readonly request: FragmentType<AuthorityRequestCardFragment>;
  readonly onConfirmed: () => void;
}

/** One such response in full, so that the focal point knows what is confirmed. */
export function AuthorityRequest({ request, onConfirmed }: AuthorityRequestProps) {
  const { id, language, submittedAt, respondent, answers, consultation } = useRecord(authorityRequestCard, request);
  const texts = useTexts();
  return (
    <Section title={<bdi>{respondentName(respondent)}</bdi>} note={<Topic round={consultation} />} layout="stack">
      <DescriptionList
        items={[
          { term: texts.t("common.memberState"), description: <PlaceName code={respondent.country} /> },
          { term: texts.t("responses.desk.person"), description: <bdi>{respondent.name}</bdi> },
          {
            term: texts.t("responses.desk.submittedAt"),
            description: <time dateTime={submittedAt}>{texts.instant(submittedAt, "Europe/Zurich")}</time>,
          },
        ]}
      />
      <Answers language={language} answers={answers} />
      <ConfirmForm id={id} name={respondentName(respondent)} onConfirmed={onConfirmed} />
    </Section>
  );
}

interface ConfirmFormProps {
  readonly id: string;
  readonly name: string;
  readonly onConfirmed: () => void;
}

function ConfirmForm({ id, name, onConfirmed }: ConfirmFormProps) {
  const { t } = useTexts();
  const [confirm] = useMutation(confirmAuthority);
  const form = useForm(`authority-${id}`, {});
  const submit = async () => {
    const confirmed = await form.send(
      async () => (await confirm({ variables: { input: { response: id } } })).data?.confirmAuthority,
    );
    if (confirmed) onConfirmed();
  };
  return (
    <AskFirst
      form={form}
      action={t("responses.desk.confirmAuthority")}
      question={t("responses.desk.confirmQuestion")}
      yes={t("common.confirm")}
      effect={<p>{t("responses.desk.confirmEffect", { name })}</p>}
      onYes={() => void submit()}
    />
  );
}
