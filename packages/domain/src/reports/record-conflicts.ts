import type { CompiledClaim, Evidence } from "./compiled-report.js";
import { inWords } from "./standing/weigh-claim.js";
import { statedSource } from "./stated-source.js";
import { daysInWords, ordinal, statedInWords } from "./words.js";
import type { Context } from "./wording/passage.js";

/**
 * Where the record itself holds two values and no statement of a source speaks of them: each is
 * shown to the reviewer like a differing statement, with the value printed and the other one.
 */
export function recordConflicts({ meetings, rounds, stated }: Context): CompiledClaim[] {
  if (stated !== null) return [];
  const dates = meetings.flatMap(({ number, starts, ends, conflict, source }): CompiledClaim[] => {
    if (conflict === null || starts === null) return [];
    const days = daysInWords(starts, ends);
    return [
      differing(`record-meeting-${number}-${conflict.field}`, "2.1", `dates of the ${ordinal(number)} meeting`, days, [
        { text: `printed: ${days}`, source },
        { text: `${conflict.field}: ${conflict.value}`, source: conflict.source },
      ]),
    ];
  });
  const closes = [...rounds.over, ...rounds.current].flatMap((round, index): CompiledClaim[] => {
    if (round.closes.length < 2) return [];
    const paragraph = rounds.over.includes(round) ? "2.4" : "2.6";
    const subject = `end of the online part on “${round.topic ?? "a topic that is not stated"}”`;
    const evidence = round.closes.map((close) => ({
      text: statedInWords(close),
      source: statedSource(close, round.page),
    }));
    return [
      differing(
        `record-round-${index + 1}-closes`,
        paragraph,
        subject,
        round.closes.map(statedInWords).join("; "),
        evidence,
      ),
    ];
  });
  return [...dates, ...closes];
}

function differing(
  id: string,
  paragraph: string,
  claim: string,
  value: string,
  evidence: readonly Evidence[],
): CompiledClaim {
  const remark = "the record holds more than one value";
  return { id, paragraph, claim, value, standing: "DIFFERS", record: inWords(remark, evidence), remark, evidence };
}
