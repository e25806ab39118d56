import { DescriptionList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Cite } from "../../shell/sources.js";

export const GroupFactsFields = graphql(`
  fragment GroupFacts on Group {
    usualPlace
    founded {
      instrument
      year
      source
    }
    reportedAsEstablishedBy {
      instrument
      source
    }
  }
`);

/** The group in a few facts. Who founded it is stated in two ways, and both are shown. */
export function GroupFacts({ group }: { readonly group: FragmentType<typeof GroupFactsFields> }) {
  const texts = useTexts();
  const { usualPlace, founded, reportedAsEstablishedBy } = unmask(GroupFactsFields, group);
  return (
    <DescriptionList
      items={[
        { term: texts.t("membership.parent"), description: texts.t("membership.parentCouncil") },
        { term: texts.t("membership.participation"), description: texts.t("membership.participationStated") },
        {
          term: texts.t("membership.founded"),
          description: (
            <>
              <RecordWords>{founded.instrument}</RecordWords>
              {founded.year ? `, ${founded.year}` : null}
              <Cite source={founded.source} />
            </>
          ),
        },
        {
          term: texts.t("membership.reportedAsEstablishedBy"),
          description: (
            <>
              <RecordWords>{reportedAsEstablishedBy.instrument}</RecordWords>
              <Cite source={reportedAsEstablishedBy.source} />
            </>
          ),
        },
        { term: texts.t("membership.usualPlace"), description: <RecordWords>{usualPlace}</RecordWords> },
      ]}
    />
  );
}
