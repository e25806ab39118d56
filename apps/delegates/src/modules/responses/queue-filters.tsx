import { useSuspenseQuery } from "@apollo/client/react";
import { Select, Toolbar } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
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
export const filterStates = [
  "SUBMITTED",
  "RECEIVED",
  "NOT_PUBLISHING_PROPOSED",
  "PUBLISHED",
  "NOT_PUBLISHED",
  "LAPSED",
] as const satisfies readonly ResponseState[];

export const isFilterState = (text: string | null): text is (typeof filterStates)[number] =>
  filterStates.some((state) => state === text);

export interface QueueFilter {
  /** Empty for all rounds. */
  readonly round: string;
  /** Empty for all whose address is confirmed. */
  readonly state: string;
}

export interface QueueFiltersProps {
  /** The filter of the address. */
  readonly filter: QueueFilter;
  readonly count: number;
  readonly onChange: (filter: QueueFilter) => void;
}

/** Narrows the queue to a round and a state; each choice is an address. */
export function QueueFilters({ filter, count, onChange }: QueueFiltersProps) {
  const texts = useTexts();
  const { consultations } = useSuspenseQuery(roundsToFilter).data;
  const [{ round, state }, choose] = useChosen(filter);
  const narrow = (change: Partial<QueueFilter>) => {
    const next = { round, state, ...change };
    choose(next);
    onChange(next);
  };
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
        onChange={(event) => narrow({ round: event.currentTarget.value })}
      />
      <Select
        id="filter-state"
        name="state"
        label={texts.t("responses.desk.stateColumn")}
        placeholder={texts.t("responses.desk.allConfirmed")}
        options={filterStates.map((each) => ({ value: each, label: texts.t(`responses.desk.state.${each}`) }))}
        value={state}
        onChange={(event) => narrow({ state: event.currentTarget.value })}
      />
    </Toolbar>
  );
}

/** The address follows a choice only when its page is there; until then the choice itself holds. */
function useChosen(filter: QueueFilter): [QueueFilter, (next: QueueFilter) => void] {
  const [held, hold] = useState({ chosen: filter, address: filter });
  const moved = held.address.round !== filter.round || held.address.state !== filter.state;
  if (moved) hold({ chosen: filter, address: filter });
  return [moved ? filter : held.chosen, (chosen) => hold({ chosen, address: filter })];
}
