import { useMutation } from "@apollo/client/react";
import { Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Standing } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { AskFirst } from "../../shell/forms/ask-first.js";
import { useForm } from "../../shell/forms/use-form.js";

const publishResponse = graphql(`
  mutation PublishResponse($input: PublishResponseInput!) {
    publishResponse(input: $input) {
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

export interface PublishFormProps {
  readonly response: string;
  readonly standing: Standing;
  readonly onPublished: () => void;
}

/** Publishes a response: from then on everybody can read it. */
export function PublishForm({ response, standing, onPublished }: PublishFormProps) {
  const { t } = useTexts();
  const [publish] = useMutation(publishResponse);
  const form = useForm(`publish-${response}`, {});

  const submit = async () => {
    const published = await form.send(
      async () => (await publish({ variables: { input: { response } } })).data?.publishResponse,
    );
    if (published) onPublished();
  };

  return (
    <AskFirst
      form={form}
      action={t("responses.desk.publishAsk")}
      question={t("responses.desk.publishQuestion")}
      yes={t("responses.desk.publish")}
      effect={<p>{t("responses.desk.publishEffect")}</p>}
      onYes={() => void submit()}
    >
      <p>{t("responses.desk.publishEffect")}</p>
      {standing === "DECLARED" ? (
        <Notice tone="warning">
          <p>{t("responses.desk.publishDeclared")}</p>
        </Notice>
      ) : null}
    </AskFirst>
  );
}
