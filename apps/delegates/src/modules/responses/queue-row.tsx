import type { FragmentType } from "@apollo/client";
import { Link } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReactNode } from "react";
import type { QueueRowFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Topic } from "../consultations/round-topic.js";
import { PlaceName, respondentName, StandingTag } from "./respondent-summary.js";
import { StateTag } from "./state-tag.js";

export const queueRow = graphql(`
  fragment QueueRow on QueuedResponse {
    id
    state
    language
    submittedAt
    respondent {
      ...RespondentParts @unmask
    }
    consultation {
      id
      slug
      topic {
        ...LocalizedParts @unmask
      }
    }
  }
`);

/** The columns of the queue, in the order shown. */
export type QueueColumn = "respondent" | "category" | "round" | "state" | "submitted";

export interface QueueCellProps {
  readonly response: FragmentType<QueueRowFragment>;
  readonly column: QueueColumn;
}

/** One cell of a row of the queue. */
export function QueueCell({ response, column }: QueueCellProps) {
  const row = useRecord(queueRow, response);
  const texts = useTexts();
  const { id, respondent, consultation, submittedAt } = row;
  const cells: Record<QueueColumn, ReactNode> = {
    respondent: (
      <div>
        <Link href={`/responses/${id}`}>
          <bdi>{respondentName(respondent)}</bdi>
        </Link>{" "}
        <StandingTag standing={respondent.standing} />
      </div>
    ),
    category: (
      <div>
        {texts.t(`responses.desk.category.${respondent.category}`)}
        <br />
        <span className="desk-soft">
          <PlaceName code={respondent.country} />
        </span>
      </div>
    ),
    round: <Topic round={consultation} />,
    state: <StateTag state={row.state} />,
    submitted: <time dateTime={submittedAt}>{texts.instant(submittedAt, "Europe/Zurich")}</time>,
  };
  return cells[column];
}
