import type { RecordedMeeting } from "../council-record.js";
import { instrumentsInWords, recordedInstrument, versionOn } from "../instruments.js";
import type { StatedInstrument } from "../sourced-report.js";
import { statementsOn } from "../claimed-figures.js";
import { capital, daysInWords, listed, ordinal } from "../words.js";
import {
  listedPassages,
  said,
  type Context,
  type Passage,
  type PrintedFigure,
  type WriteParagraph,
} from "./passage.js";

export const meetingNames = ({ meetings }: Context): string => listed(meetings.map(({ number }) => ordinal(number)));

export const meetingDays = ({ number, starts, ends, page }: RecordedMeeting): PrintedFigure | string =>
  starts === null
    ? "a date that the record does not state"
    : { label: `${capital(ordinal(number))} meeting, dates`, value: daysInWords(starts, ends), source: page };

const meeting = (recorded: RecordedMeeting, index: number): Passage => [
  `${index === 0 ? "The" : "the"} ${ordinal(recorded.number)} meeting of the group took place on `,
  meetingDays(recorded),
];

/** The instruments of the basis, each in the newest version that the record knows from before the day. */
function basisOnDay({ record, period }: Context): StatedInstrument[] {
  return statementsOn(record.sourced, "BASIS")
    .flatMap(({ value }) => value)
    .flatMap((stated) => {
      const instrument = recordedInstrument(record, stated);
      const newest = instrument && versionOn(instrument, period.asOf);
      return newest ? [{ body: stated.body, number: stated.number, version: newest }] : [];
    });
}

/** The body to which the group reports speaks first of its own instruments. */
const parentBodyFirst = (one: StatedInstrument, other: StatedInstrument): number =>
  Number(other.body === "Council") - Number(one.body === "Council");

function basis(context: Context): string {
  const stated = said(context, "BASIS");
  if (stated) return `The group's work rested on ${instrumentsInWords(stated.value.toSorted(parentBodyFirst))}.`;
  const found = basisOnDay(context);
  if (found.length === 0) return "The instruments in force on this date are not stated in the record.";
  return `The newest versions of the group's instruments that the record knows from before this date are ${instrumentsInWords(found.toSorted(parentBodyFirst))}.`;
}

export const summary: WriteParagraph = (context) => [
  ...listedPassages(context.meetings.map(meeting)),
  `. This document gives the Council an account of what came out of ${context.meetings.length === 1 ? "it" : "them"}. `,
  basis(context),
];

export const actionRequired: WriteParagraph = (context) =>
  said(context, "ACTION")
    ? ["The Council is invited to note this report."]
    : ["The record does not state what action is asked of the Council."];
