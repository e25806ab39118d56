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
  const content = {
    restricted: meetings.map(restrictedRow),
    documents: meetings.flatMap(documentRows),
    published: meetings.map(publicRow),
  };
  return { name: "meetings", content, write: (db) => writeMeetings(db, content) };
}

type Rows = {
  readonly restricted: readonly ReturnType<typeof restrictedRow>[];
  readonly documents: ReturnType<typeof documentRows>;
  readonly published: readonly ReturnType<typeof publicRow>[];
};

/** A number that this installation has planned itself is its own: nothing of the record is written there. */
async function writeMeetings(db: Queryable, { restricted, documents, published }: Rows): Promise<void> {
  await upsert(db, { table: "core.meeting", key: ["number"], rows: restricted, onlyWhere: "present.historical" });
  const found = await rows<{ number: number }>(db, "select number from core.meeting where historical");
  const historical = new Set(found.map(({ number }) => number));
  await upsert(db, {
    table: "core.meeting_document",
    key: ["meeting", "symbol"],
    rows: documents.filter((document) => historical.has(document.meeting)),
  });
  await upsert(db, {
    table: "pub.meeting",
    key: ["number"],
    rows: published.filter(({ number }) => historical.has(number)),
  });
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
