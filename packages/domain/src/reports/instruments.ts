import type { CouncilRecord, RecordedInstrument } from "./council-record.js";
import type { StatedInstrument } from "./sourced-report.js";
import { listed } from "./words.js";

const bodies: Readonly<Record<string, string>> = {
  Plenipotentiary: "Plenipotentiary Conference",
  Council: "Council",
  WTSA: "World Telecommunication Standardization Assembly",
};
export const bodyInWords = (body: string): string => bodies[body] ?? body;

const kindAndNumber = (number: string): string => (/^\d/.test(number) ? `Resolution ${number}` : number);

/** Council Resolution 1336 (Mod. 2015) · Plenipotentiary Conference Resolution 102 (Rev. Dubai, 2018) */
export const instrumentInWords = ({ body, number, version }: StatedInstrument): string =>
  `${bodyInWords(body)} ${kindAndNumber(number)} (${version})`;

/** Council Resolutions 1305 (2009), 1336 (Mod. 2015) and 1344 (Mod. 2015), in one phrase per body. */
export function instrumentsInWords(instruments: readonly StatedInstrument[]): string {
  const names = [...new Set(instruments.map(({ body }) => body))];
  const phrases = names.map((body) => {
    const of = instruments.filter((instrument) => instrument.body === body);
    const numbered = of.map(({ number, version }) => `${number} (${version})`);
    return `${bodyInWords(body)} Resolution${of.length === 1 ? "" : "s"} ${listed(numbered)}`;
  });
  return listed(phrases);
}

export const recordedInstrument = (
  record: CouncilRecord,
  { body, number }: { readonly body: string; readonly number: string },
): RecordedInstrument | undefined =>
  record.instruments.find((instrument) => instrument.body === body && instrument.number === number);

/**
 * The newest version that the record knows from a year before that of `day`; a version of the same
 * year may or may not have been in force. Undefined when none is that old or none can be dated.
 */
export function versionOn({ versions }: RecordedInstrument, day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  return versions.findLast((version) => {
    const found = /\b(\d{4})\b/.exec(version);
    return found !== null && Number(found[1]) < year;
  });
}
