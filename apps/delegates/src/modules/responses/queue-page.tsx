import { useSuspenseQuery } from "@apollo/client/react";
import { DataTable, EmptyState } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useSearchParams } from "react-router";
import { graphql } from "../../gen/index.js";
import { Page } from "../../shell/layout/page.js";
import { ListPages } from "./list-pages.js";
import { isFilterState, type QueueFilter, QueueFilters } from "./queue-filters.js";
import { QueueCell, type QueueColumn } from "./queue-row.js";

const queueQuery = graphql(`
  query ResponseQueue($consultation: ID, $state: ResponseState, $after: String) {
    receivedResponses(consultation: $consultation, state: $state, after: $after) {
      nodes {
        id
        ...QueueRow
      }
      pageInfo {
        ...PageParts @unmask
      }
      totalCount
    }
  }
`);

const columns = ["respondent", "category", "round", "state", "submitted"] as const satisfies readonly QueueColumn[];

/** The responses that came in, a page at a time. Every filter state and page is an address that can be kept and sent. */
export default function QueuePage() {
  const texts = useTexts();
  const [search, setSearch] = useSearchParams();
  const round = search.get("round") ?? "";
  const asked = search.get("state");
  const state = isFilterState(asked) ? asked : null;
  const { receivedResponses } = useSuspenseQuery(queueQuery, {
    variables: { consultation: round || null, state, after: search.get("after") },
  }).data;
  const responses = receivedResponses?.nodes ?? [];
  const labels: Record<QueueColumn, string> = {
    respondent: texts.t("responses.desk.respondent"),
    category: texts.t("responses.desk.categoryAndPlace"),
    round: texts.t("consultations.desk.round"),
    state: texts.t("responses.desk.stateColumn"),
    submitted: texts.t("responses.desk.submittedAt"),
  };
  const narrow = (next: QueueFilter) =>
    setSearch(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== "")), {
      preventScrollReset: true,
    });
  return (
    <Page title={texts.t("responses.desk.title")} lede={texts.t("responses.desk.queueLede")}>
      <QueueFilters
        filter={{ round, state: state ?? "" }}
        count={receivedResponses?.totalCount ?? 0}
        onChange={narrow}
      />
      {responses.length === 0 ? (
        <EmptyState title={texts.t("responses.desk.queueEmpty")} />
      ) : (
        <DataTable
          caption={texts.t("responses.desk.title")}
          captionHidden
          columns={columns.map((key) => ({ key, label: labels[key] }))}
          rows={responses.map((response) => ({
            key: response.id,
            cells: Object.fromEntries(
              columns.map((column) => [column, <QueueCell key={column} response={response} column={column} />]),
            ),
          }))}
        />
      )}
      <ListPages page={receivedResponses?.pageInfo} />
    </Page>
  );
}
