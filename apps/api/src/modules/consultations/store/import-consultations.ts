import {
  localizedText,
  readStatedDate,
  statedDay,
  type LocalizedText,
  type StatedDate,
} from "@openfloor/domain/kernel";
import { recordFile, type RecordPart } from "../../../platform/database/import-record.js";
import { upsert } from "../../../platform/database/upsert.js";
import { consultationsFile, type RecordedDate, type RecordedRound } from "./recorded-round.js";

/** The rounds of the past that were found. They exist in `pub` only and never meet a clock. */
export async function consultationsRecord(): Promise<RecordPart> {
  const { rounds } = consultationsFile.parse(await recordFile("consultations.json"));
  const historical = rounds.map(consultationRow);
  return {
    name: "consultations",
    content: historical,
    write: (db) =>
      upsert(db, { table: "pub.consultation", key: ["id"], rows: historical, onlyWhere: "present.historical" }),
  };
}

const consultationRow = (round: RecordedRound) => ({
  id: round.id,
  slug: round.slug,
  sequence: round.sequence,
  historical: true,
  topic: round.topic === null ? null : written(round.topic),
  topic_note: round.topicNote,
  decision: round.decision && { ...round.decision, text: null },
  stated_opens: round.opens.map(stated),
  stated_closes: round.closes.map(stated),
  consultation_meeting: round.consultationMeeting && {
    ...round.consultationMeeting,
    held: round.consultationMeeting.held && stated(round.consultationMeeting.held),
  },
  questions: (round.questions ?? []).map((question, index) => ({
    ...question,
    ...readQuestion(question.text),
    position: index + 1,
  })),
  questions_note: round.questionsNote,
  claimed: round.claimed,
  notes: round.notes,
  sources: round.sources,
});

/** The record was read in English; nothing of it has been translated. */
const written = (text: string): LocalizedText => localizedText("en", text);

const mark = /^\[(?:SUB-LIST )?TRUNCATED IN SOURCE\] /;

const readQuestion = (text: string) => ({ text: written(text.replace(mark, "")), incompleteInSource: mark.test(text) });

/** A date that names no source of its own is stated somewhere in the sources of its round. */
function stated({ text, day, source }: RecordedDate): StatedDate {
  const where = source ?? "sources of this round";
  return day === undefined ? readStatedDate(text, where) : { ...statedDay(day, where), text };
}
