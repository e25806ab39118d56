import { Breadcrumbs, DataTable, NotStated, PageHeader } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { PageHead } from "../../shell/page-head.js";
import { RecordWords } from "../../shell/record-words.js";
import type { Route } from "./+types/meetings-page.js";
import { MeetingConsultations } from "./meeting-consultations.js";
import { MeetingDate } from "./meeting-date.js";

export const handle: PageHandle = { access: "everyone" };

const MeetingsDocument = graphql(`
  query Meetings {
    meetings {
      number
      venue
      ...MeetingDate
      ...MeetingConsultations
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  return await ask(context, MeetingsDocument, {});
}

/** The meetings of the group that were found in the public record, the latest first. */
export default function MeetingsPage({ loaderData: { meetings } }: Route.ComponentProps) {
  const texts = useTexts();
  const title = texts.t("meetings.title");
  const lede = texts.t("meetings.lede");
  const notStated = <NotStated>{texts.t("common.notStated")}</NotStated>;
  const rows = meetings
    .toSorted((a, b) => b.number - a.number)
    .map((meeting) => ({
      key: String(meeting.number),
      cells: {
        meeting: (
          <a className="of-nowrap" href={`/${texts.language}/meetings/${meeting.number}`}>
            {texts.t("meetings.number", { number: texts.number(meeting.number) })}
          </a>
        ),
        dates: <MeetingDate meeting={meeting} />,
        place: meeting.venue ? <RecordWords>{meeting.venue}</RecordWords> : notStated,
        consultations: <MeetingConsultations meeting={meeting} />,
      },
    }));
  return (
    <>
      <PageHead title={title} description={lede} address={`/${texts.language}/meetings`} />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader title={title} lede={<p>{lede}</p>} />
      <DataTable
        caption={texts.t("meetings.caption")}
        captionHidden
        columns={[
          { key: "meeting", label: texts.t("meetings.meeting") },
          { key: "dates", label: texts.t("meetings.dates") },
          { key: "place", label: texts.t("meetings.place") },
          { key: "consultations", label: texts.t("consultations.title") },
        ]}
        rows={rows}
        notes={texts.t("meetings.incomplete")}
      />
    </>
  );
}
