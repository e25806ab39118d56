import type { FragmentType } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";
import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import type { ResponseToCheckFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import type { BareId } from "../../shell/language/bare-id.js";
import { Done } from "../../shell/layout/done.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { Topic } from "../consultations/round-topic.js";
import type { Route } from "./+types/check-page";
import { Answers } from "./answers.js";
import { ChannelForm } from "./channel-form.js";
import { Proposal } from "./proposal.js";
import { ProposeForm } from "./propose-form.js";
import { PublishForm } from "./publish-form.js";
import { respondentName, StandingTag } from "./respondent-summary.js";
import { ResponseFacts } from "./response-facts.js";
import { StateTag } from "./state-tag.js";

const responseQuery = graphql(`
  query ResponseToCheck($id: ID!) {
    receivedResponse(id: $id) {
      id
      ...ResponseToCheck
    }
  }
`);

export const responseToCheck = graphql(`
  fragment ResponseToCheck on ReceivedResponse {
    id
    state
    language
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
    viewerCan {
      publish
      proposeNotPublishing
      confirmAuthority
    }
    ...ResponseFacts
    ...ProposalToDecide
  }
`);

/** One response as it was submitted, with what the secretariat can do about it. */
export default function CheckPage({ params: { id } }: Route.ComponentProps) {
  const { receivedResponse } = useSuspenseQuery(responseQuery, { variables: { id } }).data;
  return receivedResponse ? <ResponseRecord key={id} record={receivedResponse} /> : <NotFound />;
}

function ResponseRecord({ record }: { readonly record: FragmentType<ResponseToCheckFragment> }) {
  const response = useRecord(responseToCheck, record);
  const texts = useTexts();
  const [done, setDone] = useState<BareId>();
  const { id, state, language, respondent, answers, consultation, viewerCan } = response;
  return (
    <Page
      title={respondentName(respondent)}
      titleDir="auto"
      eyebrow={<Topic round={consultation} />}
      status={
        <>
          <StateTag state={state} /> <StandingTag standing={respondent.standing} />
        </>
      }
      trail={[{ href: "/responses", label: texts.t("responses.desk.title") }]}
    >
      {done ? <Done key={done}>{texts.t(done)}</Done> : null}
      <Proposal response={response} onDecided={setDone} />
      <ResponseFacts response={response} />
      <Section title={texts.t("responses.desk.answers")}>
        <Answers language={language} answers={answers} />
      </Section>
      {viewerCan.confirmAuthority ? (
        <Section title={texts.t("responses.desk.officialChannel")} note={texts.t("responses.desk.officialChannelNote")}>
          <ChannelForm response={id} onConfirmed={() => setDone("responses.desk.authorityConfirmed")} />
        </Section>
      ) : null}
      {viewerCan.publish ? (
        <Section title={texts.t("responses.desk.publish")}>
          <PublishForm
            response={id}
            standing={respondent.standing}
            onPublished={() => setDone("responses.desk.published")}
          />
        </Section>
      ) : null}
      {viewerCan.proposeNotPublishing ? (
        <Section title={texts.t("responses.desk.propose")} note={texts.t("responses.desk.proposeNote")}>
          <ProposeForm response={id} onProposed={() => setDone("responses.desk.proposed")} />
        </Section>
      ) : null}
    </Page>
  );
}
