import type { FragmentType } from "@apollo/client";
import { Disclosure } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import type { AgendaEntryFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { RoundStage } from "../consultations/round-stage.js";
import { RoundTopic } from "../consultations/round-topic.js";
import { PublishedResponse } from "../responses/published-response.js";

export const agendaEntry = graphql(`
  fragment AgendaEntry on AgendaItem {
    id
    title {
      ...LocalizedParts @unmask
    }
    consultation {
      id
      ...RoundTopic
      ...RoundStage
    }
    publishedResponses {
      id
      number
      ...PublishedResponseCard
    }
  }
`);

/** An item, with the round that is presented under it and the responses that everybody can read. */
export function AgendaItem({ item }: { readonly item: FragmentType<AgendaEntryFragment> }) {
  const { title, consultation, publishedResponses } = useRecord(agendaEntry, item);
  const { t } = useTexts();
  return (
    <>
      <h3 className="desk-agenda__title">
        <Localized text={title} />
      </h3>
      {consultation ? (
        <p>
          {t("meetings.desk.roundUnderItem")} <RoundTopic round={consultation} /> <RoundStage round={consultation} />
        </p>
      ) : null}
      {consultation && publishedResponses.length === 0 ? (
        <p className="desk-soft">{t("meetings.desk.noResponses")}</p>
      ) : null}
      {publishedResponses.length > 0 ? (
        <Disclosure summary={t("meetings.desk.publishedResponses", { count: publishedResponses.length })}>
          {publishedResponses
            .toSorted((a, b) => a.number - b.number)
            .map((response) => (
              <PublishedResponse key={response.id} response={response} />
            ))}
        </Disclosure>
      ) : null}
    </>
  );
}
