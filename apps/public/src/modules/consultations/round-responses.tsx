import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";

export const RoundResponsesFields = graphql(`
  fragment RoundResponses on Consultation {
    stage
    statistics {
      total
    }
    claimed {
      responses
    }
  }
`);

/** How many responses there are: what a source claims and what is held here are two things. */
export function RoundResponses({ round }: { readonly round: FragmentType<typeof RoundResponsesFields> }) {
  const texts = useTexts();
  const { stage, statistics, claimed } = unmask(RoundResponsesFields, round);
  if (stage !== "HISTORICAL") {
    return stage === "OPEN" || statistics.total > 0
      ? texts.t("consultations.responsesPublished", { count: statistics.total })
      : null;
  }
  if (typeof claimed?.responses === "number")
    return texts.t("consultations.responsesClaimed", { count: claimed.responses });
  return <NotStated>{texts.t("consultations.responsesNotStated")}</NotStated>;
}
