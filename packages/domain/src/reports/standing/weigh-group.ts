import { recordedInstrument, versionOn } from "../instruments.js";
import { daysInWords, ordinal } from "../words.js";
import { compared, statedOnly, type Weigh } from "./weighed.js";

export const meetingsHeld: Weigh<"MEETINGS_HELD"> = ({ value }, { record, report }) => {
  const meetings = record.meetings.filter(({ number, starts }) => report.meetings.includes(number) && starts !== null);
  if (meetings.length === 0) return statedOnly;
  const evidence = meetings.map(({ number, starts, ends, source }) => ({
    text: `${ordinal(number)} meeting: ${daysInWords(starts ?? "", ends)}`,
    source,
  }));
  const held = meetings.map(({ starts, ends }) => `${starts}/${ends ?? starts}`);
  return compared(held.join() === value.join(), ...evidence);
};

export const basis: Weigh<"BASIS"> = ({ value }, { record, asOf }) => {
  const found = value.flatMap((stated) => {
    const instrument = recordedInstrument(record, stated);
    const newest = instrument && versionOn(instrument, asOf);
    return newest && instrument ? [{ stated, instrument, newest }] : [];
  });
  const other = found.filter(({ stated, newest }) => stated.version !== newest);
  if (found.length === 0) return statedOnly;
  const evidence = other.map(({ instrument, newest }) => ({
    text: `${instrument.body} ${instrument.number}: the newest version known from before that date is “${newest}”`,
    source: record.group.page,
  }));
  return compared(other.length === 0, ...evidence);
};

export const action: Weigh<"ACTION"> = (_claim, { report }) => {
  const invitation = report.claims.find(({ subject }) => subject === "INVITATION");
  if (!invitation) return statedOnly;
  return compared(false, { text: `Paragraph ${invitation.paragraph}: ${invitation.claim}`, source: report.source });
};

export const founding: Weigh<"FOUNDING"> = ({ value }, { record: { group } }) => {
  const { instrument, year, source } = group.founded;
  if (year === null) return statedOnly;
  const text = `${instrument}, ${year}`;
  return compared(new RegExp(`\\b${year}\\b`).test(value.version), { text, source });
};

export const participation: Weigh<"PARTICIPATION"> = (_claim, { record: { group } }) =>
  compared(/limited to member states/i.test(group.participation) && /open consultation/i.test(group.participation), {
    text: group.participation,
    source: group.page,
  });

export const terms: Weigh<"TERMS"> = (_claim, { record, report }) => {
  const { items, complete, source } = record.group.fullerTerms;
  const text = `${complete ? "" : "at least "}${items} items`;
  const standing = items > report.terms.length ? "SHORTENED" : "MATCHES";
  return { standing, evidence: [{ text, source }] };
};

export const venue: Weigh<"VENUE"> = ({ value }, { record, report }) => {
  const meetings = record.meetings.filter(
    (meeting) => report.meetings.includes(meeting.number) && meeting.venue !== null,
  );
  const evidence = meetings.map((meeting) => ({
    text: `${ordinal(meeting.number)} meeting: ${meeting.venue}`,
    source: meeting.source,
  }));
  return meetings.length === 0
    ? statedOnly
    : compared(
        meetings.every((meeting) => meeting.venue === value),
        ...evidence,
      );
};
