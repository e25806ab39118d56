import { useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, DataTable, EmptyState, Link, LinkButton, NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { Page } from "../../shell/layout/page.js";
import { useViewer } from "../../shell/session/viewer.js";
import { MeetingDates } from "./meeting-dates.js";
import { Venue } from "./venue.js";

const meetingsQuery = graphql(`
  query Meetings {
    meetings {
      id
      number
      venue
      starts
      ends
      agenda {
        id
      }
      contributions {
        id
      }
    }
  }
`);

/** All meetings of the group, the latest first. */
export default function MeetingListPage() {
  const { meetings } = useSuspenseQuery(meetingsQuery).data;
  const { planMeetings } = useViewer().viewerCan;
  const texts = useTexts();
  const plan = planMeetings ? (
    <ButtonRow>
      <LinkButton href="/meetings/new">{texts.t("meetings.desk.plan")}</LinkButton>
    </ButtonRow>
  ) : undefined;
  return (
    <Page title={texts.t("meetings.desk.title")} actions={plan}>
      {meetings.length === 0 ? (
        <EmptyState title={texts.t("meetings.desk.noMeetings")} />
      ) : (
        <DataTable
          caption={texts.t("meetings.desk.title")}
          captionHidden
          columns={[
            { key: "number", label: texts.t("meetings.desk.meeting") },
            { key: "dates", label: texts.t("meetings.desk.dates") },
            { key: "venue", label: texts.t("meetings.desk.venue") },
            { key: "agenda", label: texts.t("meetings.desk.agendaItems"), numeric: true },
            { key: "contributions", label: texts.t("documents.desk.contributions"), numeric: true },
          ]}
          rows={meetings
            .toSorted((a, b) => b.number - a.number)
            .map(({ number, venue, starts, ends, agenda, contributions }) => ({
              key: String(number),
              cells: {
                number: <Link href={`/meetings/${number}`}>{texts.t("meetings.desk.number", { number })}</Link>,
                dates: <MeetingDates starts={starts} ends={ends} />,
                venue: venue ? <Venue>{venue}</Venue> : <NotStated>{texts.t("common.notStated")}</NotStated>,
                agenda: texts.number(agenda.length),
                contributions: texts.number(contributions.length),
              },
            }))}
        />
      )}
    </Page>
  );
}
