import { useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, DataTable, EmptyState, LinkButton } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { Page } from "../../shell/layout/page.js";
import { useViewer } from "../../shell/session/viewer.js";
import { RoundClose } from "./round-window.js";
import { RoundStage } from "./round-stage.js";
import { RoundTopic } from "./round-topic.js";

const roundsQuery = graphql(`
  query Rounds {
    consultations {
      id
      stage
      counts {
        published
      }
      ...RoundTopic
      ...RoundStage
      ...RoundWindow
    }
  }
`);

/** All rounds, those of the record among them. */
export default function RoundListPage() {
  const { consultations } = useSuspenseQuery(roundsQuery).data;
  const { manageConsultations } = useViewer().viewerCan;
  const texts = useTexts();
  const enter = manageConsultations ? (
    <ButtonRow>
      <LinkButton href="/consultations/new">{texts.t("consultations.desk.enterRound")}</LinkButton>
    </ButtonRow>
  ) : undefined;
  return (
    <Page title={texts.t("consultations.desk.title")} lede={texts.t("consultations.desk.listLede")} actions={enter}>
      {consultations.length === 0 ? (
        <EmptyState title={texts.t("consultations.desk.noRounds")} />
      ) : (
        <DataTable
          caption={texts.t("consultations.desk.listCaption", { count: consultations.length })}
          columns={[
            { key: "topic", label: texts.t("consultations.desk.topic") },
            { key: "stage", label: texts.t("consultations.desk.stageColumn") },
            { key: "closes", label: texts.t("consultations.desk.closes") },
            { key: "published", label: texts.t("responses.desk.publishedColumn"), numeric: true },
          ]}
          rows={consultations.map((round) => ({
            key: round.id,
            cells: {
              topic: <RoundTopic round={round} />,
              stage: <RoundStage round={round} />,
              closes: <RoundClose round={round} />,
              published: texts.number(round.counts.published),
            },
          }))}
          notes={
            consultations.some(({ stage }) => stage === "HISTORICAL")
              ? texts.t("consultations.desk.recordNote")
              : undefined
          }
        />
      )}
    </Page>
  );
}
