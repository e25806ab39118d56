import { useSuspenseQuery } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client";
import { Section } from "@openfloor/ui";
import { localized, useTexts } from "@openfloor/web";
import { useState } from "react";
import { graphql } from "../../gen/index.js";
import type { RoundPageFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Done } from "../../shell/layout/done.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { useViewer } from "../../shell/session/viewer.js";
import type { BareId } from "../../shell/language/bare-id.js";
import type { Route } from "./+types/round-page";
import { AnnounceForm } from "./announce-form.js";
import { PresentForm } from "./present-form.js";
import { RoundCounts } from "./round-counts.js";
import { RoundDecision } from "./round-decision.js";
import { RoundQuestions } from "./round-questions.js";
import { RoundStage } from "./round-stage.js";
import { topicWords } from "./round-topic.js";
import { RoundWindow } from "./round-window.js";

const roundQuery = graphql(`
  query Round($id: ID!) {
    consultation(id: $id) {
      id
      ...RoundPage
    }
  }
`);

const roundPage = graphql(`
  fragment RoundPage on Consultation {
    id
    slug
    stage
    topic {
      ...LocalizedParts @unmask
    }
    presentedToMeeting
    viewerCan {
      announce
      present
    }
    ...RoundStage
    ...RoundWindow
    ...RoundDecision
    ...RoundQuestions
    ...RoundCounts
  }
`);

/** One round: where it stands, what was decided and asked, and what can be done with it now. */
export default function RoundPage({ params: { id } }: Route.ComponentProps) {
  const { consultation } = useSuspenseQuery(roundQuery, { variables: { id } }).data;
  return consultation ? <RoundRecord key={id} record={consultation} /> : <NotFound />;
}

function RoundRecord({ record }: { readonly record: FragmentType<RoundPageFragment> }) {
  const round = useRecord(roundPage, record);
  const { checkResponses } = useViewer().viewerCan;
  const texts = useTexts();
  const [done, setDone] = useState<BareId>();
  const { id, slug, stage, topic, presentedToMeeting, viewerCan } = round;
  const shown = topic ? localized(topic, texts.language) : undefined;
  const foreign = shown && shown.language !== texts.language ? { titleLang: shown.language, titleDir: shown.dir } : {};
  return (
    <Page
      title={topicWords(round, texts)}
      {...foreign}
      eyebrow={texts.t("consultations.desk.round")}
      status={<RoundStage round={round} />}
      meta={
        presentedToMeeting === null ? (
          <bdi dir="ltr">{slug}</bdi>
        ) : (
          texts.t("consultations.desk.presentedTo", { number: presentedToMeeting })
        )
      }
      trail={[{ href: "/consultations", label: texts.t("consultations.desk.title") }]}
    >
      {done ? <Done key={done}>{texts.t(done)}</Done> : null}
      {viewerCan.announce ? (
        <Section title={texts.t("consultations.desk.announce")} note={texts.t("consultations.desk.announceNote")}>
          <AnnounceForm round={id} onAnnounced={() => setDone("consultations.desk.announced")} />
        </Section>
      ) : null}
      {viewerCan.present ? (
        <Section title={texts.t("consultations.desk.present")} note={texts.t("consultations.desk.presentNote")}>
          <PresentForm round={id} onPresented={() => setDone("consultations.desk.presented")} />
        </Section>
      ) : null}
      <RoundWindowSection round={round} />
      {stage === "HISTORICAL" ? null : (
        <Section title={texts.t("responses.desk.responses")} note={texts.t("consultations.desk.countsNote")}>
          <RoundCounts round={round} linked={checkResponses} />
        </Section>
      )}
      <RoundQuestions round={round} />
      <RoundDecision round={round} />
    </Page>
  );
}

function RoundWindowSection({ round }: { readonly round: RoundPageFragment }) {
  const { t } = useTexts();
  if (round.stage === "DECIDED") return null;
  if (round.stage === "HISTORICAL") return <p className="desk-soft">{t("consultations.desk.recordNote")}</p>;
  return (
    <Section title={t("consultations.desk.window")}>
      <RoundWindow round={round} />
    </Section>
  );
}
