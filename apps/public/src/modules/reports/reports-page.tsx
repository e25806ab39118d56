import { Breadcrumbs, EmptyState, PageHeader } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { PageHead } from "../../shell/page-head.js";
import type { Route } from "./+types/reports-page.js";
import { CouncilReport } from "./council-report.js";

export const handle: PageHandle = { access: "everyone" };

const ReportsDocument = graphql(`
  query CouncilReports {
    councilReports {
      slug
      year
      ...CouncilReport
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  return await ask(context, ReportsDocument, {});
}

/** The reports of the group to the Council, the latest first. */
export default function ReportsPage({ loaderData: { councilReports } }: Route.ComponentProps) {
  const texts = useTexts();
  const title = texts.t("reports.title");
  const lede = texts.t("reports.lede");
  const reports = councilReports.toSorted((a, b) => b.year - a.year);
  return (
    <>
      <PageHead title={title} description={lede} address={`/${texts.language}/reports`} />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader title={title} lede={<p>{lede}</p>} />
      {reports.length === 0 ? <EmptyState title={texts.t("reports.none")} /> : null}
      {reports.map((report) => (
        <CouncilReport key={report.slug} report={report} />
      ))}
    </>
  );
}
