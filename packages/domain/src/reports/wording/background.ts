import { memberStatesIn } from "../membership-count.js";
import { bodyInWords, instrumentInWords, instrumentsInWords, recordedInstrument, versionOn } from "../instruments.js";
import { statementsOn } from "../claimed-figures.js";
import { dayInWords, lowerFirst } from "../words.js";
import { said, type Context, type Passage, type WriteParagraph } from "./passage.js";

export const founding: WriteParagraph = (context) => {
  const { group } = context.record;
  const stated = said(context, "FOUNDING");
  const mandate = said(context, "BASIS")?.value.filter(({ body }) => body === "Plenipotentiary") ?? [];
  const origin = stated
    ? `${group.shortName}, the ${group.name}, exists as a group in its own right under ${instrumentInWords(stated.value)}` +
      (mandate.length > 0 ? `, following ${instrumentsInWords(mandate)}` : "")
    : `${group.shortName}, the ${group.name}, was founded by ${group.founded.instrument} (${group.founded.year ?? "year not stated"})`;
  return [`${origin}. `, ...participation(context)];
};

function participation(context: Context): Passage {
  const { group, membership } = context.record;
  const day = dayInWords(context.period.asOf);
  const rule = said(context, "PARTICIPATION")
    ? "Member States alone take part in it; all stakeholders can be heard through its open consultations."
    : `Participation: ${lowerFirst(group.participation)}.`;
  const count = memberStatesIn(membership, context.period.asOf);
  if (count === null) return [`${rule} How many Member States there were on ${day} is not stated in the record.`];
  return [
    `${rule} On ${day} ITU had `,
    { label: `Member States on ${day}`, value: String(count), source: membership.source },
    " Member States.",
  ];
}

export const termsOfReference: WriteParagraph = (context) => {
  const holder = said(context, "FOUNDING");
  if (!said(context, "TERMS") || !holder || !context.stated) {
    return ["The wording that the terms of reference had on this date is not stated in the record."];
  }
  const [chapeau, ...items] = context.stated.terms;
  const lines = items
    .map(({ label, text }) => `\n${label}) ${text};`)
    .join("")
    .replace(/;$/, ".");
  return [
    `${instrumentInWords(holder.value)} sets the terms of reference. The group is there to ${chapeau?.text ?? ""}. As appropriate, it is to:${lines}`,
  ];
};

export const instruction: WriteParagraph = (context) => {
  const stated = said(context, "INSTRUCTION");
  if (!stated)
    return ["No instruction of a parent body about the group's open consultations is recorded for this period."];
  const { by, revising } = stated.value;
  return [
    `In Resolution ${by.number} (${by.version}), the ${bodyInWords(by.body)} told the ${revising.body} to change its Resolution ${revising.number}: ` +
      "membership of the group was to stay with the Member States, all stakeholders were to be consulted openly, and the guidelines given there were to be followed.",
  ];
};

export const modality: WriteParagraph = (context) => {
  const stated = said(context, "MODALITY");
  if (stated) return [`How the group consults openly is laid down in ${instrumentInWords(stated.value)}.`];
  const usual = statementsOn(context.record.sourced, "MODALITY")[0]?.value;
  const instrument = usual && recordedInstrument(context.record, usual);
  const newest = instrument && versionOn(instrument, context.period.asOf);
  if (!usual || !newest) return ["The rules of open consultation on this date are not stated in the record."];
  const version = instrumentInWords({ ...usual, version: newest });
  return [
    `How the group consults openly is laid down in ${version}, the newest version that the record knows from before this date.`,
  ];
};
