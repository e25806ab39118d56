import { useSuspenseQuery } from "@apollo/client/react";
import { Link, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { MeetingDates } from "./meeting-dates.js";
import { Venue } from "./venue.js";

const nextMeeting = graphql(`
  query NextMeeting {
    me {
      now
    }
    meetings {
      id
      number
      starts
      ends
      venue
      agenda {
        id
      }
    }
  }
`);

/** The meeting that comes next, or is going on, by the server's clock. */
export function NextMeeting() {
  const { me, meetings } = useSuspenseQuery(nextMeeting).data;
  const texts = useTexts();
  const today = me.now.slice(0, 10);
  const [next] = meetings
    .filter(({ ends }) => ends !== null && ends >= today)
    .toSorted((a, b) => (a.starts ?? "").localeCompare(b.starts ?? ""));
  return (
    <Section title={texts.t("meetings.desk.next")}>
      {next ? (
        <>
          <p>
            <Link href={`/meetings/${next.number}`}>{texts.t("meetings.desk.number", { number: next.number })}</Link>
          </p>
          <p>
            <MeetingDates starts={next.starts} ends={next.ends} />
            {next.venue ? (
              <>
                {" "}
                · <Venue>{next.venue}</Venue>
              </>
            ) : null}
          </p>
          <p className="desk-soft">{texts.t("meetings.desk.agendaCount", { count: next.agenda.length })}</p>
        </>
      ) : (
        <p>{texts.t("meetings.desk.noneAhead")}</p>
      )}
    </Section>
  );
}
