import type { CouncilRecord, RecordedMeeting, RecordedRound, SourcedReport, Source } from "@openfloor/domain/reports";
import type { Unit } from "../../../platform/database/unit-of-work.js";
import type { Instrument, PublicGroup } from "../../membership/index.js";
import { recordedRound, type FoundRound } from "./recorded-round.js";

type Found = {
  group: FoundGroup | null;
  meetings: FoundMeeting[] | null;
  rounds: FoundRound[] | null;
  members: { memberSince: string | null }[] | null;
  sourced: SourcedReport | null;
};
type FoundGroup = Pick<
  PublicGroup,
  "name" | "shortName" | "participation" | "founded" | "fullerTermsOfReference" | "instruments"
>;
type FoundMeeting = Omit<RecordedMeeting, "source" | "page" | "conflict"> & {
  conflict: { field: string; value: string; source: string } | null;
  sources: string[];
};

// Responses are counted as they stood at the end of the day, in UTC.
const statement = `
  with day as materialized (select (($1::date + 1)::timestamp at time zone 'UTC') as until)
  select
    (select json_build_object('name', name, 'shortName', short_name, 'participation', participation, 'founded', founded,
      'fullerTermsOfReference', fuller_terms_of_reference, 'instruments', instruments) from pub.group_profile) as "group",
    (select json_agg(json_build_object('number', number, 'starts', starts, 'ends', ends, 'venue', venue,
      'conflict', conflict, 'sources', sources) order by number) from pub.meeting) as meetings,
    (select json_agg(json_build_object('slug', c.slug, 'topic', c.topic, 'decision', c.decision,
        'opensOn', (c.opens_at at time zone c.zone)::date, 'closesOn', (c.closes_at at time zone c.zone)::date,
        'statedOpens', c.stated_opens, 'statedCloses', c.stated_closes, 'consultationMeeting', c.consultation_meeting,
        'questions', jsonb_array_length(c.questions), 'claimed', c.claimed,
        'held', case when not c.historical then json_build_object(
          'received', n.received, 'published', n.published, 'notPublished', n.not_published, 'withdrawn', 0) end)
      order by c.sequence)
      from pub.consultation c, day, lateral (
        select count(*) filter (where s.confirmed_at < until) as received,
          count(*) filter (where s.confirmed_at < until and r.state = 'PUBLISHED' and r.decided_at < until) as published,
          (select coalesce(json_agg(json_build_object('reason', reason, 'count', count) order by reason), '[]')
            from (select r2.reason, count(*) from intake.submission s2 join core.response_review r2 on r2.submission = s2.id
              where s2.consultation = c.id and s2.confirmed_at < until and r2.state = 'NOT_PUBLISHED' and r2.decided_at < until
              group by r2.reason) reasons) as not_published
        from intake.submission s left join core.response_review r on r.submission = s.id
        where s.consultation = c.id) n) as rounds,
    (select json_agg(json_build_object('memberSince', member_since)) from pub.member_state) as members,
    (select document from core.sourced_report order by document->'listing'->'year' desc, slug limit 1) as sourced`;

/** The day from which the sources state the membership. */
const membershipKnownFrom = "2020-02-06";

/** Everything a report as of a day (`YYYY-MM-DD`) is compiled from. Throws while the real record has not been imported. */
export async function councilRecord({ manager }: Pick<Unit, "manager">, asOf: string): Promise<CouncilRecord> {
  const [found]: Found[] = await manager.query(statement, [asOf]);
  if (!found?.group || !found.sourced) throw new Error("The real record has not been imported.");
  const { group, sourced } = found;
  const source = namedBy(sourced);
  return {
    group: {
      name: group.name,
      shortName: group.shortName,
      participation: group.participation,
      founded: { ...group.founded, source: source(group.founded.source) },
      fullerTerms: {
        items: group.fullerTermsOfReference.items.length,
        complete: group.fullerTermsOfReference.complete,
        source: source(group.fullerTermsOfReference.source),
      },
      page: { name: "Record of the group", url: "/en/group" },
    },
    instruments: group.instruments.map((instrument: Instrument) => ({
      ...instrument,
      sources: instrument.sources.map(source),
    })),
    meetings: (found.meetings ?? []).map((meeting) => recordedMeeting(meeting, source)),
    rounds: (found.rounds ?? []).map((round): RecordedRound => recordedRound(round)),
    membership: {
      knownFrom: membershipKnownFrom,
      members: found.members ?? [],
      source: { name: "Dated table of Member States", url: "/en/member-states" },
    },
    sourced,
  };
}

/** What a text of the record names as its source: an address it begins with, or the sourced report, which has a page. */
const namedBy =
  ({ source }: SourcedReport) =>
  (text: string): Source => {
    if (text.startsWith(source.name)) return { name: text, url: source.url };
    return { name: text, url: /^https?:\/\/\S+/.exec(text)?.[0] ?? null };
  };

function recordedMeeting(
  { sources, conflict, ...meeting }: FoundMeeting,
  source: (text: string) => Source,
): RecordedMeeting {
  const page = { name: `Record of the meetings, meeting ${meeting.number}`, url: `/en/meetings/${meeting.number}` };
  return {
    ...meeting,
    conflict: conflict && { field: conflict.field, value: conflict.value, source: source(conflict.source) },
    source: sources[0] === undefined ? page : source(sources[0]),
    page,
  };
}
