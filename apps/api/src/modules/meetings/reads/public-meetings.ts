import type { LocalizedText } from "@openfloor/domain/kernel";
import { row, rows, type Queryable } from "../../../platform/database/pool.js";

/** A meeting as the public graph answers it: number, dates, place, and the rounds that name it. */
export type PublicMeeting = {
  readonly number: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly venue: string | null;
  readonly note: string | null;
  readonly conflict: StatedConflict | null;
  readonly consultations: readonly ConsultationReference[];
  readonly sources: readonly string[];
};
export type StatedConflict = {
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly note: string | null;
};
export type ConsultationReference = {
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
  readonly topic: LocalizedText | null;
};

const select = `
  select m.number, m.starts, m.ends, m.venue, m.note, m.conflict, m.sources,
    (select coalesce(json_agg(json_build_object('id', c.id, 'slug', c.slug, 'sequence', c.sequence, 'topic', c.topic)
        order by c.sequence), '[]')
      from pub.consultation c
      where (c.decision->>'meeting')::integer = m.number or c.presented_to_meeting = m.number) as consultations
  from pub.meeting m`;

/** All meetings, the newest first. There are one or two a year, so the list is whole. */
export function publicMeetings(db: Queryable): Promise<PublicMeeting[]> {
  return rows<PublicMeeting>(db, `${select} order by m.number desc`);
}

export function publicMeeting(db: Queryable, number: number): Promise<PublicMeeting | undefined> {
  return row<PublicMeeting>(db, `${select} where m.number = $1`, [number]);
}
