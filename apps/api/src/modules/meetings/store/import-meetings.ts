import { z } from "zod";
import { recordFile, type RecordPart } from "../../../platform/database/import-record.js";
import { rows, type Queryable } from "../../../platform/database/pool.js";
import { upsert } from "../../../platform/database/upsert.js";

const sources = z.array(z.string());

const meeting = z.object({
  number: z.int(),
  starts: z.iso.date().nullable(),
  ends: z.iso.date().nullable(),
  venue: z.string().nullable(),
  note: z.string().nullable(),
  conflict: z
    .object({ field: z.string(), value: z.string(), source: z.string(), note: z.string().nullable() })
    .nullable(),
  sources,
  restricted: z.object({
    note: z.string().nullable(),
    sources,
    documents: z.array(z.object({ symbol: z.string(), note: z.string().nullable() })),
  }),
});
type RecordedMeeting = z.output<typeof meeting>;

/** The meetings of the group that were found. What would name a paper of theirs goes to `core` only. */
export async function meetingsRecord(): Promise<RecordPart> {
  const { meetings } = z.object({ meetings: z.array(meeting) }).parse(await recordFile("meetings.json"));
  return { name: "meetings", content: meetings, write: (db) => writeMeetings(db, meetings) };
}

/** A number that this installation has planned itself is its own: nothing of the record is written there. */
async function writeMeetings(db: Queryable, meetings: readonly RecordedMeeting[]): Promise<void> {
  await upsert(db, {
    table: "core.meeting",
    key: ["number"],
    rows: meetings.map(restrictedRow),
    onlyWhere: "present.historical",
  });
  const found = await rows<{ number: number }>(db, "select number from core.meeting where historical");
  const historical = meetings.filter(({ number }) => found.some((row) => row.number === number));
  await upsert(db, {
    table: "core.meeting_document",
    key: ["meeting", "symbol"],
    rows: historical.flatMap(documentRows),
  });
  await upsert(db, { table: "pub.meeting", key: ["number"], rows: historical.map(publicRow) });
}

const publicRow = ({ restricted: _restricted, ...published }: RecordedMeeting) => published;

const restrictedRow = ({ number, starts, ends, venue, note, restricted }: RecordedMeeting) => ({
  number,
  starts,
  ends,
  venue,
  note: [note, restricted.note, ...restricted.sources].filter((part) => part !== null).join("; ") || null,
  historical: true,
});

const documentRows = ({ number, restricted }: RecordedMeeting) =>
  restricted.documents.map(({ symbol, note }) => ({ meeting: number, symbol, note }));
