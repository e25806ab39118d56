import type { FragmentType } from "@apollo/client";
import { useMutation } from "@apollo/client/react";
import { ButtonRow, DescriptionList, Notice, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import type { ProposalToDecideFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import { useForm } from "../../shell/forms/use-form.js";
import { useRecord } from "../../shell/graph/use-record.js";
import type { BareId } from "../../shell/language/bare-id.js";

export const proposalToDecide = graphql(`
  fragment ProposalToDecide on ReceivedResponse {
    id
    state
    proposal {
      reason
      note
      proposedBy
      proposedAt
    }
    viewerCan {
      decideProposal
    }
  }
`);

const decideProposal = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
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

export interface ProposalProps {
  readonly response: FragmentType<ProposalToDecideFragment>;
  /** Takes the message that says what was decided. */
  readonly onDecided: (done: BareId) => void;
}

/** A proposal not to publish: its reason, who made it, and the decision if the viewer is the second person. */
export function Proposal({ response, onDecided }: ProposalProps) {
  const { id, state, proposal, viewerCan } = useRecord(proposalToDecide, response);
  const texts = useTexts();
  if (!proposal) return null;
  return (
    <Section title={texts.t("responses.desk.proposal")}>
      <DescriptionList
        items={[
          {
            term: texts.t("responses.desk.reasonColumn"),
            description: texts.t(`responses.desk.reason.${proposal.reason}`),
          },
          {
            term: texts.t("responses.desk.note"),
            description: proposal.note ? <bdi>{proposal.note}</bdi> : <NotStated>{texts.t("common.none")}</NotStated>,
          },
          { term: texts.t("responses.desk.proposedBy"), description: proposal.proposedBy },
          {
            term: texts.t("responses.desk.proposedAt"),
            description: (
              <time dateTime={proposal.proposedAt}>{texts.instant(proposal.proposedAt, "Europe/Zurich")}</time>
            ),
          },
        ]}
      />
      {viewerCan.decideProposal ? <Decision response={id} onDecided={onDecided} /> : null}
      {state === "NOT_PUBLISHING_PROPOSED" && !viewerCan.decideProposal ? (
        <Notice title={texts.t("responses.desk.secondPersonTitle")}>
          <p>{texts.t("responses.desk.secondPerson")}</p>
        </Notice>
      ) : null}
    </Section>
  );
}

function Decision({ response, onDecided }: { readonly response: string; readonly onDecided: (done: BareId) => void }) {
  const { t } = useTexts();
  const [decide] = useMutation(decideProposal);
  const [chosen, setChosen] = useState<boolean>();
  const form = useForm(`decide-${response}`, {});
  const act = async (accept: boolean) => {
    setChosen(accept);
    const decided = await form.send(
      async () => (await decide({ variables: { input: { response, accept } } })).data?.decideProposal,
    );
    if (decided) onDecided(accept ? "responses.desk.proposalAccepted" : "responses.desk.proposalDeclined");
  };
  return (
    <DeskForm form={form} label={t("responses.desk.decide")} onSubmit={() => undefined}>
      <p>{t("responses.desk.decideEffect")}</p>
      <ButtonRow>
        <SubmitButton variant="warning" busy={form.busy && chosen === true} onClick={() => void act(true)}>
          {t("responses.desk.acceptProposal")}
        </SubmitButton>
        <SubmitButton variant="secondary" busy={form.busy && chosen === false} onClick={() => void act(false)}>
          {t("responses.desk.declineProposal")}
        </SubmitButton>
      </ButtonRow>
    </DeskForm>
  );
}
