import { capital, listed, ordinal, quoted } from "../words.js";
import { listedPassages, said, type Context, type Passage, type WriteParagraph } from "./passage.js";
import { meetingDays, meetingNames } from "./summary.js";

export const meetingsHeld: WriteParagraph = (context) => {
  const venue = said(context, "VENUE")?.value;
  if (venue !== undefined) {
    const days = context.meetings.map((meeting): Passage => [
      `the ${ordinal(meeting.number)} on `,
      meetingDays(meeting),
    ]);
    const source = context.meetings[0]?.page ?? context.record.group.page;
    return [
      `${together(context)} took place at `,
      { label: "Place of the meetings", value: venue, source },
      ": ",
      ...listedPassages(days),
      ".",
    ];
  }
  return listedPassages(
    context.meetings.map((meeting, index): Passage => [
      `${index === 0 ? "The" : "the"} ${ordinal(meeting.number)} meeting took place on `,
      meetingDays(meeting),
      meeting.venue === null ? ", at a place that the record does not state" : ", at the following place: ",
      ...(meeting.venue === null
        ? []
        : [
            {
              label: `${capital(ordinal(meeting.number))} meeting, place`,
              value: quoted(meeting.venue),
              source: meeting.page,
            },
          ]),
    ]),
    "; ",
  ).concat(".");
};

export const together = ({ meetings }: Context): string =>
  meetings.length === 1 ? "The meeting" : meetings.length === 2 ? "Both meetings" : `All ${meetings.length} meetings`;

const reports = (context: Context): string =>
  `the report${context.meetings.length === 1 ? "" : "s"} of the ${meetingNames(context)} meeting${context.meetings.length === 1 ? "" : "s"}`;

export const approval: WriteParagraph = (context) =>
  said(context, "APPROVAL")
    ? [`The group has approved ${reports(context)}. When it did so is not stated.`]
    : [`Whether and when the group approved ${reports(context)} is not stated in the record.`];

export const dissemination: WriteParagraph = (context) =>
  said(context, "DISSEMINATION")
    ? [
        `${capital(reports(context))} went out to the entire ITU membership. They were also sent to every relevant international organization and stakeholder with an active part in these matters, for use in their own policy-making. Dates and lists of recipients are not stated.`,
      ]
    : [`To whom and when ${reports(context)} went out is not stated in the record.`];

export const invitation: WriteParagraph = (context) =>
  said(context, "INVITATION")
    ? [`${capital(reports(context))} are before the Council, which is invited to note them.`]
    : ["The record does not state what the Council is invited to note."];

export const thanks: WriteParagraph = (context) => {
  if (!said(context, "THANKS")) return ["The record holds no thanks for this period."];
  const thanked = [
    "the Vice-Chairs",
    "the Secretary-General",
    "the Deputy Secretary-General",
    "the Directors of the three Bureaux (TSB, BR and BDT)",
    "the General Secretariat",
  ];
  return [
    `The Chair, speaking for ${context.record.group.shortName}, thanks each Member State that contributed to the work or took part in it. Thanks are also due, for their support of the ${meetingNames(context)} meetings, to ${listed(thanked)}.`,
  ];
};
