import { useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, DataTable, EmptyState, Link, LinkButton } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { Page } from "../../shell/layout/page.js";
import { ReportStateTag } from "./report-state-tag.js";

const reportsQuery = graphql(`
  query CouncilReports {
    councilReports {
      id
      state
      meetings
      asOf
      compiledAt
      compiledBy
      differences
    }
  }
`);

/** The reports compiled so far. Each is a snapshot: compiling again makes another. */
export default function ReportListPage() {
  const { councilReports } = useSuspenseQuery(reportsQuery).data;
  const texts = useTexts();
  return (
    <Page
      title={texts.t("reports.desk.title")}
      lede={texts.t("reports.desk.listLede")}
      actions={
        <ButtonRow>
          <LinkButton href="/council-reports/new">{texts.t("reports.desk.compile")}</LinkButton>
        </ButtonRow>
      }
    >
      {councilReports.length === 0 ? (
        <EmptyState title={texts.t("reports.desk.noReports")} />
      ) : (
        <DataTable
          caption={texts.t("reports.desk.title")}
          captionHidden
          columns={[
            { key: "meetings", label: texts.t("meetings.desk.title") },
            { key: "asOf", label: texts.t("reports.desk.asOfColumn") },
            { key: "state", label: texts.t("reports.desk.stateColumn") },
            { key: "compiled", label: texts.t("reports.desk.compiledColumn") },
            { key: "differences", label: texts.t("reports.desk.differencesColumn"), numeric: true },
          ]}
          rows={councilReports.map(({ id, state, meetings, asOf, compiledAt, compiledBy, differences }) => ({
            key: id,
            cells: {
              meetings: (
                <Link href={`/council-reports/${id}`}>
                  {texts.t("reports.desk.onMeetings", { meetings: texts.list(meetings.map(String)) })}
                </Link>
              ),
              asOf: texts.date(asOf),
              state: <ReportStateTag state={state} />,
              compiled: texts.t("reports.desk.compiledBy", {
                name: compiledBy,
                instant: texts.instant(compiledAt, "Europe/Zurich"),
              }),
              differences: texts.number(differences),
            },
          }))}
        />
      )}
    </Page>
  );
}
