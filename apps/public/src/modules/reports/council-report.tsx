import { DescriptionList, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Source } from "../../shell/sources.js";

export const CouncilReportFields = graphql(`
  fragment CouncilReport on CouncilReport {
    slug
    title
    year
    summary
    actionRequired
    meetings
    asOf
    source
    notStated
  }
`);

/** One report: what it covers, what it asks of the Council, and what its source does not state. */
export function CouncilReport({ report }: { readonly report: FragmentType<typeof CouncilReportFields> }) {
  const texts = useTexts();
  const { slug, title, year, summary, actionRequired, meetings, asOf, source, notStated } = unmask(
    CouncilReportFields,
    report,
  );
  const items = [
    { term: texts.t("reports.reportTitle"), description: <RecordWords>{title}</RecordWords> },
    { term: texts.t("reports.summary"), description: <RecordWords>{summary}</RecordWords> },
    { term: texts.t("reports.actionRequired"), description: <RecordWords>{actionRequired}</RecordWords> },
    {
      term: texts.t("reports.meetings"),
      description: (
        <ul className="op-plain-list">
          {meetings.map((number) => (
            <li key={number}>
              <a href={`/${texts.language}/meetings/${number}`}>
                {texts.t("meetings.number", { number: texts.number(number) })}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    { term: texts.t("reports.asOf"), description: <RecordWords>{asOf}</RecordWords> },
    { term: texts.t("common.source"), description: <Source text={source} /> },
    ...(notStated.length > 0
      ? [{ term: texts.t("reports.notStatedInSource"), description: <NotStatedList items={notStated} /> }]
      : []),
  ];
  return (
    <Section
      id={slug}
      title={String(year)}
      note={texts.language === "en" ? undefined : texts.t("common.recordInEnglish")}
    >
      <DescriptionList items={items} />
    </Section>
  );
}

function NotStatedList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="op-plain-list op-remark">
      {items.map((item) => (
        <li key={item}>
          <RecordWords>{item}</RecordWords>
        </li>
      ))}
    </ul>
  );
}
