import { useSuspenseQuery } from "@apollo/client/react";
import { Select, Toolbar } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ResponseState } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { topicWords } from "../consultations/round-topic.js";

const roundsToFilter = graphql(`
  query RoundsToFilterBy {
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

/** The states a submitted response may be in, in the order in which it passes them. */
export const filterStates = ["SUBMITTED", "RECEIVED", "NOT_PUBLISHING_PROPOSED", "PUBLISHED", "NOT_PUBLISHED", "LAPSED"] as const satisfies readonly ResponseState[];

export const isFilterState = (text: string | null): text is (typeof filterStates)[number] => filterStates.some((state) => state === text);

export interface QueueFiltersProps {
  readonly round: string;
  readonly state: string;
  readonly count: number;
  readonly onChange: (filter: { readonly round: string; readonly state: string }) => void;
}

/** Narrows the queue to a round and a state; each choice is an address. */
export function QueueFilters({ round, state, count, onChange }: QueueFiltersProps) {
  const texts = useTexts();
  const { consultations } = useSuspenseQuery(roundsToFilter).data;
  return (
    <Toolbar label={texts.t("common.filter")} end={<span role="status">{texts.t("common.results", { count })}</span>}>
      <Select
        id="filter-round"
        name="round"
        label={texts.t("consultations.desk.round")}
        placeholder={texts.t("consultations.desk.allRounds")}
        options={consultations
          .filter(({ stage }) => stage !== "HISTORICAL" && stage !== "DECIDED")
          .map((each) => ({ value: each.id, label: topicWords(each, texts) }))}
        value={round}
        onChange={(event) => onChange({ round: event.currentTarget.value, state })}
      />
      <Select
        id="filter-state"
        name="state"
        label={texts.t("responses.desk.stateColumn")}
        placeholder={texts.t("responses.desk.allStates")}
        options={filterStates.map((each) => ({ value: each, label: texts.t(`responses.desk.state.${each}`) }))}
        value={state}
        onChange={(event) => onChange({ round, state: event.currentTarget.value })}
      />
    </Toolbar>
  );
}
