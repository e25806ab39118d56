import { z } from "zod";
import { localizedText } from "@openfloor/domain/kernel";
import { memberStates, type MemberState } from "@openfloor/domain/membership";
import { recordFile, type RecordPart } from "../../../platform/database/import-record.js";
import { upsert } from "../../../platform/database/upsert.js";

const sources = z.array(z.string());
const founding = z.object({ instrument: z.string(), year: z.int().nullable(), source: z.string() });

const groupFile = z.object({
  name: z.string(),
  shortName: z.string(),
  parent: z.string(),
  participation: z.string(),
  usualPlace: z.string(),
  founded: founding,
  reportedAsEstablishedBy: founding,
  termsOfReference: z.array(z.object({ label: z.string(), text: z.string(), source: z.string() })),
  fullerTermsOfReference: z.object({
    complete: z.boolean(),
    note: z.string(),
    source: z.string(),
    items: z.array(z.string()),
  }),
  instruments: z.array(
    z.object({
      body: z.string(),
      number: z.string(),
      title: z.string().nullable(),
      versions: z.array(z.string()),
      versionsComplete: z.boolean(),
      laterVersion: z.string().nullable(),
      role: z.string(),
      sources,
    }),
  ),
  issues: z.array(z.object({ number: z.int(), label: z.string(), note: z.string().nullable(), sources })),
});

/** The group as its sources state it, and the table of Member States. */
export async function membershipRecord(): Promise<RecordPart> {
  const group = groupRow(groupFile.parse(await recordFile("group.json")));
  const states = memberStates.map(memberStateRow);
  return {
    name: "membership",
    content: { group, states },
    write: async (db) => {
      await upsert(db, { table: "pub.group_profile", key: ["only_row"], rows: [group] });
      await upsert(db, { table: "pub.member_state", key: ["code"], rows: states });
    },
  };
}

const groupRow = (group: z.output<typeof groupFile>) => ({
  only_row: true,
  name: group.name,
  short_name: group.shortName,
  parent: group.parent,
  participation: group.participation,
  usual_place: group.usualPlace,
  founded: group.founded,
  reported_as_established_by: group.reportedAsEstablishedBy,
  terms_of_reference: group.termsOfReference,
  fuller_terms_of_reference: group.fullerTermsOfReference,
  instruments: group.instruments,
  issues: group.issues,
});

function memberStateRow({ code, names, region, memberSince, source, regionSource, reviewed }: MemberState) {
  const { en, ...translations } = names;
  return {
    code,
    name: localizedText("en", en, translations),
    region,
    member_since: memberSince,
    source: `${source}. Region: ${regionSource}`,
    reviewed,
  };
}
