import type { FragmentType } from "@apollo/client";
import { useSuspenseQuery } from "@apollo/client/react";
import { useTexts } from "@openfloor/web";
import type { MeetingPageFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { DelegationDrafts } from "../documents/delegation-drafts.js";
import { GroupContributions } from "../documents/group-contributions.js";
import type { Route } from "./+types/meeting-page";
import { Agenda } from "./agenda.js";
import { MeetingDates } from "./meeting-dates.js";
import { MeetingDocuments } from "./meeting-documents.js";
import { Venue } from "./venue.js";

const meetingQuery = graphql(`
  query Meeting($number: Int!) {
    meeting(number: $number) {
      id
      ...MeetingPage
    }
  }
`);

const meetingPage = graphql(`
  fragment MeetingPage on Meeting {
    id
    number
    starts
    ends
    venue
    note
    viewerCan {
      writeContribution
    }
    ...Agenda
    ...MeetingDocuments
    ...GroupContributions
  }
`);

/** One meeting: its agenda with what is presented under it, its papers, and the delegation's drafts for it. */
export default function MeetingPage({ params: { number } }: Route.ComponentProps) {
  const isNumber = /^[1-9]\d{0,3}$/.test(number);
  return isNumber ? <MeetingByNumber number={Number(number)} /> : <NotFound />;
}

function MeetingByNumber({ number }: { readonly number: number }) {
  const { meeting } = useSuspenseQuery(meetingQuery, { variables: { number } }).data;
  return meeting ? <MeetingRecord record={meeting} /> : <NotFound />;
}

function MeetingRecord({ record }: { readonly record: FragmentType<MeetingPageFragment> }) {
  const meeting = useRecord(meetingPage, record);
  const texts = useTexts();
  const { number, starts, ends, venue, note, viewerCan } = meeting;
  return (
    <Page
      title={texts.t("meetings.desk.number", { number })}
      meta={
        <>
          <MeetingDates starts={starts} ends={ends} />
          {venue ? (
            <>
              {" "}
              · <Venue>{venue}</Venue>
            </>
          ) : null}
        </>
      }
      lede={
        note ? (
          <span lang="en" dir="ltr">
            {note}
          </span>
        ) : undefined
      }
      trail={[{ href: "/meetings", label: texts.t("meetings.desk.title") }]}
    >
      <Agenda meeting={meeting} />
      <GroupContributions meeting={meeting} />
      {viewerCan.writeContribution ? <DelegationDrafts meeting={number} /> : null}
      <MeetingDocuments meeting={meeting} />
    </Page>
  );
}
