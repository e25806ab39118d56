import type { FragmentType } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";
import { needsAcknowledgement } from "@openfloor/domain/reports";
import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import type { ReportPageFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useForm } from "../../shell/forms/use-form.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { Done } from "../../shell/layout/done.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import type { Route } from "./+types/review-page";
import { Downloads } from "./downloads.js";
import { Paragraph } from "./paragraph.js";
import { reportPage } from "./report-fragment.js";
import { ReportHeader } from "./report-header.js";
import { ReportStateTag } from "./report-state-tag.js";
import { ReviewForm } from "./review-form.js";

const reportQuery = graphql(`
  query CouncilReport($id: ID!) {
    councilReport(id: $id) {
      id
      ...ReportPage
    }
  }
`);

/** A compiled report on the screen: every paragraph with its figures, their sources, and what differs from the record. */
export default function ReviewPage({ params: { id } }: Route.ComponentProps) {
  const { councilReport } = useSuspenseQuery(reportQuery, { variables: { id } }).data;
  return councilReport ? <ReportRecord key={id} record={councilReport} /> : <NotFound />;
}

function ReportRecord({ record }: { readonly record: FragmentType<ReportPageFragment> }) {
  const report = useRecord(reportPage, record);
  const texts = useTexts();
  const [reviewed, setReviewed] = useState(false);
  const {
    id,
    state,
    meetings,
    asOf,
    compiledAt,
    compiledBy,
    reviewedBy,
    reviewedAt,
    contentHash,
    header,
    sections,
    viewerCan,
  } = report;
  const differences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, claims }) =>
      claims.filter(needsAcknowledgement).map(({ id: claim }) => ({ claim, paragraph: number })),
    ),
  );
  const form = useForm<{ seen: readonly string[] }>(`review-${id}`, { seen: [] });
  const { seen } = form.values;
  const see = (claim: string, on: boolean) =>
    form.set({ seen: on ? [...seen, claim] : seen.filter((each) => each !== claim) });
  return (
    <Page
      title={texts.t("reports.desk.onMeetings", { meetings: texts.list(meetings.map(String)) })}
      status={<ReportStateTag state={state} />}
      meta={
        <>
          {texts.t("common.asOf", { date: texts.date(asOf) })} ·{" "}
          {texts.t("reports.desk.compiledBy", {
            name: compiledBy,
            instant: texts.instant(compiledAt, "Europe/Zurich"),
          })}
          {reviewedBy && reviewedAt ? (
            <>
              {" "}
              ·{" "}
              {texts.t("reports.desk.reviewedBy", {
                name: reviewedBy,
                instant: texts.instant(reviewedAt, "Europe/Zurich"),
              })}
            </>
          ) : null}
        </>
      }
      trail={[{ href: "/council-reports", label: texts.t("reports.desk.title") }]}
    >
      {reviewed ? <Done>{texts.t("reports.desk.reviewDone")}</Done> : null}
      <Downloads report={id} contentHash={contentHash} />
      {viewerCan.review ? (
        <ReviewForm
          report={id}
          contentHash={contentHash}
          differences={differences}
          form={form}
          onReviewed={() => setReviewed(true)}
        />
      ) : null}
      <ReportHeader header={header} />
      {sections.map(({ number, heading, paragraphs }) => (
        <Section
          key={`${number ?? ""}-${heading}`}
          layout="stack"
          title={
            <span lang="en" dir="ltr">
              {number ? `${number} ` : ""}
              {heading}
            </span>
          }
        >
          {paragraphs.map((paragraph) => (
            <Paragraph
              key={paragraph.number}
              paragraph={paragraph}
              review={viewerCan.review ? { formId: form.id, seen, problems: form.problems, onSee: see } : undefined}
            />
          ))}
        </Section>
      ))}
    </Page>
  );
}
