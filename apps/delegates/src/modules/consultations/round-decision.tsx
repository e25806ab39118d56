import type { FragmentType } from "@apollo/client";
import { DescriptionList, NotStated, Section } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RoundDecisionFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundDecision = graphql(`
  fragment RoundDecision on Consultation {
    id
    decision {
      takenBy
      meeting
      decidedOn
      text {
        ...LocalizedParts @unmask
      }
    }
  }
`);

/** Who ordered the round, when, and in which words. */
export function RoundDecision({ round }: { readonly round: FragmentType<RoundDecisionFragment> }) {
  const { decision } = useRecord(roundDecision, round);
  const texts = useTexts();
  const notStated = <NotStated>{texts.t("common.notStated")}</NotStated>;
  return (
    <Section title={texts.t("consultations.desk.decision")}>
      {decision ? (
        <DescriptionList
          items={[
            { term: texts.t("consultations.desk.takenBy"), description: decision.takenBy },
            {
              term: texts.t("consultations.desk.decisionMeeting"),
              description:
                decision.meeting === null ? notStated : texts.t("meetings.desk.number", { number: decision.meeting }),
            },
            {
              term: texts.t("consultations.desk.decidedOn"),
              description: decision.decidedOn ? (
                <time dateTime={decision.decidedOn}>{texts.date(decision.decidedOn)}</time>
              ) : (
                notStated
              ),
            },
            {
              term: texts.t("consultations.desk.decisionText"),
              description: decision.text ? <Localized text={decision.text} /> : notStated,
            },
          ]}
        />
      ) : (
        notStated
      )}
    </Section>
  );
}
