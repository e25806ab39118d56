import type { FragmentType } from "@apollo/client";
import { direction } from "@openfloor/i18n";
import { DocumentList, DocumentRow, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { use } from "react";
import type { GroupContributionsFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { places } from "../../shell/places.js";

export const groupContributions = graphql(`
  fragment GroupContributions on Meeting {
    id
    contributions {
      id
      number
      symbol
      memberState
      title
      language
      submittedAt
    }
  }
`);

/** What Member States have submitted to a meeting: documents of the group. */
export function GroupContributions({ meeting }: { readonly meeting: FragmentType<GroupContributionsFragment> }) {
  const { contributions } = useRecord(groupContributions, meeting);
  const texts = useTexts();
  const { memberStateName } = use(places());
  return (
    <Section title={texts.t("documents.desk.contributions")}>
      {contributions.length === 0 ? (
        <p>{texts.t("documents.desk.noContributions")}</p>
      ) : (
        <DocumentList label={texts.t("documents.desk.contributions")}>
          {contributions
            .toSorted((a, b) => a.number - b.number)
            .map(({ id, symbol, memberState, title, language, submittedAt }) => (
              <DocumentRow
                key={id}
                symbol={symbol}
                href={`/contributions/${id}`}
                title={title}
                titleLang={language}
                titleDir={direction(language)}
                meta={texts.t("documents.desk.submittedBy", {
                  state: memberStateName(memberState, texts),
                  instant: texts.instant(submittedAt, "Europe/Zurich"),
                })}
              />
            ))}
        </DocumentList>
      )}
    </Section>
  );
}
