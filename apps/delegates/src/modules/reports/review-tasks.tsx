import { useSuspenseQuery } from "@apollo/client/react";
import { Section, TaskList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";

const reviewTasks = graphql(`
  query ReviewTasks {
    councilReports {
      id
      meetings
      asOf
      differences
      viewerCan {
        review
      }
    }
  }
`);

/** The reports to the Council that wait for the Chair's review. */
export function ReviewTasks() {
  const { councilReports } = useSuspenseQuery(reviewTasks).data;
  const texts = useTexts();
  const open = councilReports.filter(({ viewerCan }) => viewerCan.review);
  return (
    <Section title={texts.t("reports.desk.tasks")}>
      {open.length === 0 ? (
        <p>{texts.t("reports.desk.noTasks")}</p>
      ) : (
        <TaskList
          label={texts.t("reports.desk.tasks")}
          tasks={open.map(({ id, meetings, asOf, differences }) => ({
            key: id,
            href: `/council-reports/${id}`,
            title: texts.t("reports.desk.onMeetings", { meetings: texts.list(meetings.map(String)) }),
            hint: texts.t("common.asOf", { date: texts.date(asOf) }),
            status: texts.t("reports.desk.differenceCount", { count: differences }),
          }))}
        />
      )}
    </Section>
  );
}
