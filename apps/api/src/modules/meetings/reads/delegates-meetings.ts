import type { DataSource } from "typeorm";
import { delegationOf, mayReadGroupDocuments } from "@openfloor/domain/documents";
import type { LocalizedText } from "@openfloor/domain/kernel";
import { mayOrderAgenda, mayReadMeetings } from "@openfloor/domain/meetings";
import type { Viewer } from "@openfloor/domain/membership";
import { inView, type Unit } from "../../../platform/database/unit-of-work.js";

/** A meeting as the restricted graph answers it. */
export type DelegatesMeeting = {
  readonly id: string;
  readonly number: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly venue: string | null;
  readonly note: string | null;
  readonly agenda: readonly AgendaItemRead[];
  readonly documents: readonly { readonly id: string; readonly symbol: string; readonly note: string | null }[];
  readonly viewerCan: { readonly addAgendaItem: boolean; readonly writeContribution: boolean };
};
/** `consultationId` and `publicConsultationId` are the round's restricted and public ids; the latter is null before its announcement. */
export type AgendaItemRead = {
  readonly id: string;
  readonly position: number;
  readonly title: LocalizedText;
  readonly consultationId: string | null;
  readonly publicConsultationId: string | null;
};

type Found = Omit<DelegatesMeeting, "viewerCan"> & { historical: boolean };

const select = `
  select m.number::text as id, m.number, m.starts::text, m.ends::text, m.venue, m.note, m.historical,
    (select coalesce(json_agg(json_build_object('id', i.id, 'position', i.position, 'title', i.title,
        'consultationId', c.id, 'publicConsultationId', c.public_id) order by i.position), '[]')
      from core.agenda_item i left join core.consultation c on c.id = i.consultation
      where i.meeting = m.number) as agenda,
    (select coalesce(json_agg(json_build_object('id', d.id, 'symbol', d.symbol, 'note', d.note) order by d.symbol), '[]')
      from core.meeting_document d where d.meeting = m.number) as documents
  from core.meeting m`;

/** All meetings, the newest first, with their agendas; none for whom may not read them. */
export async function delegatesMeetings(source: DataSource, viewer: Viewer): Promise<DelegatesMeeting[]> {
  if (!mayReadMeetings(viewer)) return [];
  return inView(source, viewer, (unit) => find(unit, "order by m.number desc"));
}

export async function delegatesMeeting(
  source: DataSource,
  viewer: Viewer,
  number: number,
): Promise<DelegatesMeeting | undefined> {
  if (!mayReadMeetings(viewer)) return undefined;
  return inView(source, viewer, async (unit) => (await find(unit, "where m.number = $1", [number]))[0]);
}

async function find(unit: Unit, rest: string, values: readonly unknown[] = []): Promise<DelegatesMeeting[]> {
  const found: Found[] = await unit.manager.query(`${select} ${rest}`, [...values]);
  return found.map((meeting) => toGraph(meeting, unit.viewer));
}

function toGraph({ historical, documents, ...meeting }: Found, viewer: Viewer): DelegatesMeeting {
  return {
    ...meeting,
    documents: mayReadGroupDocuments(viewer) ? documents : [],
    viewerCan: {
      addAgendaItem: mayOrderAgenda(viewer) && !historical,
      writeContribution: delegationOf(viewer) !== null && !historical,
    },
  };
}
