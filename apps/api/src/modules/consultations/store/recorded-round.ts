import { z } from "zod";

const text = z.string().nullable();
const count = z.object({ kind: z.string(), count: z.int() });

/** A date in the words of its source; `day` where those words are one exact day. */
const date = z.object({ text: z.string(), day: z.iso.date().optional(), source: text });

const round = z.object({
  id: z.uuid(),
  sequence: z.int(),
  slug: z.string(),
  topic: text,
  topicNote: text,
  decision: z
    .object({ takenBy: z.string(), meeting: z.int().nullable(), decidedOn: z.iso.date().nullable(), note: text })
    .nullable(),
  opens: z.array(date),
  closes: z.array(date),
  consultationMeeting: z
    .object({ number: z.int().nullable(), held: date.nullable(), mode: text, note: text })
    .nullable(),
  questions: z.array(z.object({ id: z.uuid(), text: z.string() })).nullable(),
  questionsNote: text,
  claimed: z
    .object({
      responses: z.int().nullable(),
      byKind: z.array(count),
      byRegion: z.array(count).nullable(),
      note: text,
      source: z.string(),
    })
    .nullable(),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
});

/** The rounds of the past as `apps/api/record/consultations.json` holds them; null is what no source states. */
export const consultationsFile = z.object({ rounds: z.array(round) });
export type RecordedRound = z.output<typeof round>;
export type RecordedDate = z.output<typeof date>;
