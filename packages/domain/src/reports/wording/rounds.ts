import { statementsOn } from "../claimed-figures.js";
import type { StatedDate } from "../../kernel/index.js";
import type { RecordedRound, Source } from "../council-record.js";
import { statedSource } from "../stated-source.js";
import { capital, countInWords, monthInWords, ordinal, quoted, statedInWords } from "../words.js";
import { listedPassages, said, statementSource, type Context, type Passage, type WriteParagraph } from "./passage.js";
import { responseFigures } from "./round-figures.js";

export const roundsHeld: WriteParagraph = (context) => {
  const { over } = context.rounds;
  if (over.length === 0) return ["The record holds no round of open consultation that ended in this period."];
  const heading = `${capital(countInWords(over.length))} ${over.length === 1 ? "round" : "rounds"} of open consultation took place.`;
  return severally(
    heading,
    over.map((round) => [
      ...whenHeld(context, round),
      ...topic(round),
      ...questions(context, round),
      ...responseFigures(context, round),
    ]),
  );
};

export const roundsNow: WriteParagraph = (context) => {
  const { current, undated } = context.rounds;
  const unknown = undated.map(
    ({ decidedByMeeting }): string =>
      ` Whether the round that followed the ${ordinal(decidedByMeeting ?? 0)} meeting was under way on this date is not stated.`,
  );
  if (current.length === 0)
    return ["The record holds no open consultation that is known to have been under way on this date.", ...unknown];
  const heading = `${capital(countInWords(current.length))} open ${current.length === 1 ? "consultation was" : "consultations were"} under way on the date of this report.`;
  return [
    ...severally(
      heading,
      current.map((round) => [...topic(round), ...whenOpen(context, round)]),
    ),
    ...unknown,
  ];
};

export const publication: WriteParagraph = (context) => {
  if (said(context, "PUBLICATION")) {
    return [
      "The source states that everything received in the online consultation is open to the public on the group's site, and so are the brief summaries to which those present at the physical consultation agreed. No response of this round is held here, so the record neither confirms nor contradicts this.",
    ];
  }
  const held = context.rounds.over.flatMap((round) => round.held ?? []);
  if (held.length === 0) return ["Whether all responses are public is not stated in the record."];
  return held.every(({ received, published }) => received === published)
    ? ["All responses received on this platform are public."]
    : ["Not all responses received on this platform are public; the figures are given above."];
};

/** One thing continues its heading; several become a lettered list under it, and their figures carry the letter. */
function severally(heading: string, passages: readonly Passage[]): Passage {
  const [first] = passages;
  if (passages.length === 1 && first) return [heading, ...first];
  return [
    heading,
    ...passages.flatMap((passage, index): Passage => {
      const letter = `${String.fromCharCode("a".charCodeAt(0) + index)})`;
      const own = passage.map((piece) =>
        typeof piece === "string" ? piece : { ...piece, label: `${letter} ${piece.label}` },
      );
      return [`\n${letter}`, ...own];
    }),
  ];
}

const isAbout =
  (round: RecordedRound) =>
  (claim: { readonly round: string }): boolean =>
    claim.round === round.topic;

function whenHeld(context: Context, round: RecordedRound): Passage {
  const claim = context.stated && statementsOn(context.stated, "ROUND_PERIOD").find(isAbout(round));
  if (!claim) return whenOpen(context, round);
  const [from, to] = claim.value.map(monthInWords);
  const source = statementSource(context, claim, round.page);
  return [
    " It was held online and in person from ",
    { label: "Round of consultation, period", value: `${from} to ${to}`, source },
    ".",
  ];
}

function whenOpen(context: Context, round: RecordedRound): Passage {
  const claim = context.stated && statementsOn(context.stated, "CURRENT_ROUND").find(isAbout(round));
  if (claim) {
    const [from, to] = claim.value.map(monthInWords);
    const source = statementSource(context, claim, round.page);
    return [
      " The online part began in ",
      { label: "Current consultation, beginning", value: from ?? "", source },
      " and is to end in ",
      { label: "Current consultation, end", value: to ?? "", source },
      ".",
    ];
  }
  const { consultationMeeting } = round;
  const isKnown = consultationMeeting !== null && (consultationMeeting.earliest ?? "") <= context.period.asOf;
  return [
    " Online part: beginning ",
    ...statedDates("Beginning of the online part", round.opens, round.page),
    ", end ",
    ...statedDates("End of the online part", round.closes, round.page),
    ".",
    ...(isKnown
      ? [" Consultation meeting: ", ...statedDates("Consultation meeting", [consultationMeeting], round.page), "."]
      : []),
  ];
}

/** Every date that a source states, none preferred; "not stated" when there is none. */
function statedDates(label: string, dates: readonly StatedDate[], page: Source): Passage {
  if (dates.length === 0) return ["not stated"];
  return listedPassages(
    dates.map((date): Passage => [{ label, value: statedInWords(date), source: statedSource(date, page) }]),
    "; also stated: ",
  );
}

const topic = (round: RecordedRound): Passage => [
  round.topic === null ? " Its topic is not stated in the record." : ` Its topic: “${quoted(round.topic)}”.`,
];

function questions(context: Context, round: RecordedRound): Passage {
  const claim = context.stated && statementsOn(context.stated, "ROUND_QUESTIONS").find(isAbout(round));
  const count = claim?.value ?? round.questions;
  if (count === null) return [" Its questions are not stated in the record."];
  const source = claim ? statementSource(context, claim, round.page) : round.page;
  return [" Questions put: ", { label: "Questions of the consultation", value: String(count), source }, "."];
}
