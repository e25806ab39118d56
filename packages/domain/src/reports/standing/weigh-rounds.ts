import { explainFigures } from "../../consultations/index.js";
import { figuresStatedIn } from "../claimed-figures.js";
import type { RecordedRound } from "../council-record.js";
import { statedSource } from "../stated-source.js";
import { statedInWords } from "../words.js";
import { compared, statedOnly, type Beside, type Weigh } from "./weighed.js";

const roundOf = ({ record }: Beside, topic: string): RecordedRound | undefined =>
  record.rounds.find((round) => round.topic === topic);

export const roundPeriod: Weigh<"ROUND_PERIOD"> = ({ round, value: [from, to] }, beside) => {
  const recorded = roundOf(beside, round);
  const [opens, closes] = [recorded?.opens[0], recorded?.closes.at(-1)];
  if (!recorded || !opens || !closes) return statedOnly;
  const online = { text: `online: ${statedInWords(opens)} to ${statedInWords(closes)}`, source: recorded.page };
  const held = recorded.consultationMeeting;
  const physical = held ? [{ text: `consultation meeting: ${statedInWords(held)}`, source: recorded.page }] : [];
  return compared(opens.earliest?.slice(0, 7) === from && closes.latest?.slice(0, 7) === to, online, ...physical);
};

export const roundTopic: Weigh<"ROUND_TOPIC"> = ({ round, value }, beside) => {
  const recorded = roundOf(beside, round);
  if (!recorded?.topic) return statedOnly;
  return compared(recorded.topic.endsWith(value), { text: recorded.topic, source: recorded.page });
};

/** Figures rest on the one source that claims them; only what was received here could confirm them. */
export const roundResponses: Weigh<"ROUND_RESPONSES"> = ({ round, value }, beside) => {
  const recorded = roundOf(beside, round);
  const other = recorded?.claimed?.responses ?? value;
  if (other !== value && recorded)
    return compared(false, { text: `the round's page: ${other}`, source: recorded.page });
  return statedOnly;
};

export const roundKind: Weigh<"ROUND_KIND"> = ({ round, kind, value }, beside) => {
  const recorded = roundOf(beside, round);
  const other = recorded?.claimed?.byKind.find((counted) => counted.kind === kind)?.count ?? value;
  if (other !== value && recorded)
    return compared(false, { text: `the round's page: ${other}`, source: recorded.page });
  return statedOnly;
};

export const roundSpread: Weigh<"ROUND_SPREAD"> = ({ round }, { report }) => {
  const { listed: sum, difference } = explainFigures(figuresStatedIn(report, round));
  if (sum === null || difference === null || difference === 0) return statedOnly;
  return compared(false, {
    text: `the kinds listed sum to ${sum}, a difference of ${Math.abs(difference)}`,
    source: report.source,
  });
};

export const roundQuestions: Weigh<"ROUND_QUESTIONS"> = ({ round, value }, beside) => {
  const recorded = roundOf(beside, round);
  if (!recorded || recorded.questions === null) return statedOnly;
  return compared(recorded.questions === value, {
    text: `questions recorded: ${recorded.questions}`,
    source: recorded.page,
  });
};

export const publication: Weigh<"PUBLICATION"> = ({ round }, beside) => {
  const recorded = roundOf(beside, round);
  if (!recorded?.held) return statedOnly;
  const { received, published } = recorded.held;
  return compared(received === published, {
    text: `received here: ${received}; published: ${published}`,
    source: recorded.page,
  });
};

export const currentRound: Weigh<"CURRENT_ROUND"> = ({ round, value: [from, to] }, beside) => {
  const recorded = roundOf(beside, round);
  if (!recorded || recorded.closes.length === 0) return statedOnly;
  const evidence = recorded.closes.map((closes) => ({
    text: `stated close: ${statedInWords(closes)}`,
    source: statedSource(closes, recorded.page),
  }));
  const sameStart = recorded.opens.every(({ earliest }) => earliest?.slice(0, 7) === from);
  const sameEnd = recorded.closes.every(({ latest }) => latest?.slice(0, 7) === to);
  return compared(sameStart && sameEnd, ...evidence);
};
