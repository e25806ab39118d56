import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant, localizedText, ok, type Result } from "@openfloor/domain/kernel";
import { claimsOf } from "@openfloor/domain/reports";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { presentConsultation } from "../../src/modules/consultations/acts/present-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { reviewCouncilReport } from "../../src/modules/reports/acts/review-council-report.js";
import { councilReport } from "../../src/modules/reports/reads/council-reports.js";
import { confirmAuthority } from "../../src/modules/responses/acts/confirm-authority.js";
import { decideProposal } from "../../src/modules/responses/acts/decide-proposal.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import { publishResponse } from "../../src/modules/responses/acts/publish-response.js";
import { operationTable } from "../../src/entry/operation-table.js";
import {
  aConsultation,
  aGovernment,
  aPlannedMeeting,
  aPublishedResponse,
  aReceivedResponse,
  worked,
  type Round,
} from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { root } from "../walls/source-files.js";

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
afterAll(() => world.close());

type Act = { readonly prepare?: () => Promise<string>; readonly act: (prepared: string) => Promise<Result<unknown>> };

const text = (words: string) => localizedText("en", words);
const secretariat = () => world.viewer("SECRETARIAT");
const contribution = { meeting: 31, title: "A title", body: "A text.", language: "en" };
const newDraft = async (): Promise<string> =>
  worked(
    await saveContributionDraft(world.source, await world.viewer("FOCAL_POINT", "KEN"), {
      draft: null,
      revision: null,
      ...contribution,
    }),
  ).id;
const received = async (): Promise<string> => (await aReceivedResponse(world, round)).id;
const proposed = async (): Promise<string> => {
  const id = await received();
  return worked(await proposeNotPublishing(world.source, await secretariat(), { id, reason: "OFF_TOPIC", note: null }))
    .id;
};
const compiled = async (): Promise<string> =>
  worked(await compileCouncilReport(world.source, await secretariat(), { meetings: [13, 14], asOf: "2020-02-06" })).id;

/** Every act of the restricted side, done once so that it works. */
const acts: Readonly<Record<string, Act>> = {
  planMeeting: { act: async () => ok(await aPlannedMeeting(world, 31)) },
  addAgendaItem: {
    act: async () =>
      addAgendaItem(world.source, await secretariat(), {
        meeting: 31,
        item: { title: text("Item"), consultation: round.id },
      }),
  },
  createConsultation: {
    act: async () =>
      createConsultation(world.source, await secretariat(), {
        slug: "another-round",
        topic: text("Topic"),
        questions: [text("Question")],
        decision: { meeting: 13, decidedOn: "2019-09-20", text: "To consult." },
      }),
  },
  announceConsultation: {
    prepare: async () => (await aConsultation(world, "a-round-to-announce")).id,
    act: async (id) => {
      const window = { opensAt: instant("2031-01-01T00:00Z"), closesAt: instant("2031-02-01T00:00Z"), zone: "UTC" };
      return announceConsultation(world.source, await secretariat(), { id, window });
    },
  },
  publishResponse: {
    prepare: received,
    act: async (id) => publishResponse(world.source, await secretariat(), id),
  },
  proposeNotPublishing: {
    prepare: received,
    act: async (id) => proposeNotPublishing(world.source, await secretariat(), { id, reason: "OFF_TOPIC", note: null }),
  },
  decideProposal: {
    prepare: proposed,
    act: async (id) =>
      decideProposal(world.source, await world.viewer("SECRETARIAT", undefined, "2"), { id, accept: true }),
  },
  confirmAuthority: {
    prepare: async () => (await aPublishedResponse(world, round, { respondent: aGovernment("KEN") })).id,
    act: async (id) =>
      confirmAuthority(world.source, await world.viewer("FOCAL_POINT", "KEN"), { id, officialChannel: null }),
  },
  saveContributionDraft: { act: async () => ok(await newDraft()) },
  submitContribution: {
    prepare: newDraft,
    act: async (draft) =>
      submitContribution(world.source, await world.viewer("FOCAL_POINT", "KEN"), { draft, revision: 1 }),
  },
  compileCouncilReport: { act: async () => ok(await compiled()) },
  reviewCouncilReport: {
    prepare: compiled,
    act: async (id) => {
      const chair = await world.viewer("CHAIR");
      const report = await councilReport(world.source, chair, id);
      if (!report) throw new Error("There is no such report.");
      const acknowledged = claimsOf(report.compiled).map((claim) => claim.id);
      return reviewCouncilReport(world.source, chair, { id, contentHash: report.contentHash, acknowledged });
    },
  },
  presentConsultation: {
    prepare: async () => {
      await world.setClock("2030-06-02T00:00:00Z");
      return round.id;
    },
    act: async (id) => presentConsultation(world.source, await secretariat(), { id, meeting: 31 }),
  },
};

const declared = new Map(
  [...readFileSync(join(root, "docs/declared-releases.md"), "utf8").matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(
    ([, act = "", writes = ""]) => [act, writes] as const,
  ),
);

describe("docs/declared-releases.md", () => {
  it("has a line for every act of the delegates' graph", () => {
    const wanted = Object.keys(operationTable.delegatesGraph).filter((line) => line.startsWith("Mutation."));
    const named = wanted.map((line) => line.replace("Mutation.", ""));
    expect([...declared.keys()].filter((name) => name in acts)).toEqual(named.toSorted());
    expect(Object.keys(acts).toSorted()).toEqual(named.toSorted());
  });

  it.each(Object.keys(acts))("says what %s writes in `pub`", async (name) => {
    const { prepare = async () => "", act } = acts[name] ?? { act: () => Promise.reject(new Error(name)) };
    const prepared = await prepare();
    const before = await publicRows();
    worked(await act(prepared));
    expect(written(before, await publicRows())).toBe(declared.get(name));
  });
});

type Rows = ReadonlyMap<string, ReadonlyMap<string, Readonly<Record<string, unknown>>>>;

/** Every row of `pub`, by table and primary key. */
async function publicRows(): Promise<Rows> {
  const { rows: tables } = await world.admin.query<{ name: string; key: string[] }>(
    `select relname as name, (select array_agg(attname::text order by attnum) from pg_index i
         join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c where relnamespace = 'pub'::regnamespace and relkind = 'r' order by 1`,
  );
  const found = new Map<string, Map<string, Record<string, unknown>>>();
  for (const { name, key } of tables) {
    const { rows } = await world.admin.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from pub.${name} t`,
    );
    found.set(name, new Map(rows.map(({ row }) => [JSON.stringify(key.map((column) => row[column])), row])));
  }
  return found;
}

/** What differs, in the words of the document. A row that is gone is never right. */
function written(before: Rows, after: Rows): string {
  const parts = [...after].flatMap(([table, rows]) => {
    const columns = new Set<string>();
    for (const [key, row] of rows) {
      const old = before.get(table)?.get(key);
      if (!old) columns.add("a row");
      else
        for (const name of Object.keys(row))
          if (JSON.stringify(row[name]) !== JSON.stringify(old[name])) columns.add(name);
    }
    if ([...(before.get(table)?.keys() ?? [])].some((key) => !rows.has(key))) columns.add("A ROW GONE");
    return columns.size > 0 ? [`${table}: ${[...columns].toSorted().join(", ")}`] : [];
  });
  return parts.length > 0 ? parts.join("; ") : "nothing";
}
