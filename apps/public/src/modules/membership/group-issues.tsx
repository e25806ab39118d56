import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Cite } from "../../shell/sources.js";

export const IssuesFields = graphql(`
  fragment GroupIssues on Group {
    issues {
      number
      label
      note
      sources
    }
  }
`);

/** The policy issues that the Council listed. A remark that all of them share is said once. */
export function GroupIssues({ group }: { readonly group: FragmentType<typeof IssuesFields> }) {
  const texts = useTexts();
  const { issues } = unmask(IssuesFields, group);
  const notes = [...new Set(issues.map(({ note }) => note))].filter((note) => typeof note === "string");
  const sources = [...new Set(issues.flatMap((issue) => issue.sources))];
  return (
    <Section id="issues" title={texts.t("membership.issues")} note={texts.t("membership.issuesOf1305")}>
      <ol className="op-issues">
        {issues.map(({ number, label }) => (
          <li key={number} value={number}>
            <RecordWords>{label}</RecordWords>
          </li>
        ))}
      </ol>
      <p className="op-remark">
        {notes.map((note) => (
          <RecordWords key={note}>{note}</RecordWords>
        ))}
        {sources.map((source) => (
          <Cite key={source} source={source} />
        ))}
      </p>
    </Section>
  );
}
