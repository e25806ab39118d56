import type { FragmentType } from "@apollo/client";
import { DataTable, Link } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RoundCountsFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundCounts = graphql(`
  fragment RoundCounts on Consultation {
    id
    counts {
      submitted
      received
      notPublishingProposed
      published
      notPublished
      lapsed
    }
  }
`);

/** The states in the order in which a response passes them, with the field that counts each. */
const states = [
  { state: "SUBMITTED", count: "submitted" },
  { state: "RECEIVED", count: "received" },
  { state: "NOT_PUBLISHING_PROPOSED", count: "notPublishingProposed" },
  { state: "PUBLISHED", count: "published" },
  { state: "NOT_PUBLISHED", count: "notPublished" },
  { state: "LAPSED", count: "lapsed" },
] as const;

export interface RoundCountsProps {
  readonly round: FragmentType<RoundCountsFragment>;
  /** Whether the viewer may open the responses behind a number. */
  readonly linked: boolean;
}

/** The responses of a round by state. The parts add up to everything submitted. */
export function RoundCounts({ round, linked }: RoundCountsProps) {
  const { id, counts } = useRecord(roundCounts, round);
  const texts = useTexts();
  const total = states.reduce((sum, { count }) => sum + counts[count], 0);
  return (
    <DataTable
      caption={texts.t("consultations.desk.countsCaption")}
      captionHidden
      columns={[
        { key: "state", label: texts.t("responses.desk.stateColumn") },
        { key: "count", label: texts.t("responses.desk.countColumn"), numeric: true },
      ]}
      rows={states.map(({ state, count }) => {
        const name = texts.t(`responses.desk.state.${state}`);
        const link = linked && counts[count] > 0;
        return {
          key: state,
          cells: {
            state: link ? <Link href={`/responses?round=${id}&state=${state}`}>{name}</Link> : name,
            count: texts.number(counts[count]),
          },
        };
      })}
      totals={{ state: texts.t("responses.desk.everythingSubmitted"), count: texts.number(total) }}
    />
  );
}
