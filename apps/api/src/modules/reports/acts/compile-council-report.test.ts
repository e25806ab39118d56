import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { plus } from "@openfloor/domain/kernel";
import type { CompiledCouncilReport } from "@openfloor/domain/reports";
import {
  aConsultation,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  aSubmission,
  closesAt,
  worked,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { contentHash } from "../../../platform/content-hash.js";
import { councilReport, councilReports } from "../reads/council-reports.js";
import { compileCouncilReport } from "./compile-council-report.js";

const march = { meetings: [13, 14], asOf: "2020-03-31" };
let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.setClock(null));
afterAll(() => world.close());

const compiled = async (period = march, role: "CHAIR" | "SECRETARIAT" = "CHAIR") => {
  const viewer = await world.viewer(role);
  const { id } = worked(await compileCouncilReport(world.source, viewer, period));
  const report = await councilReport(world.source, viewer, id);
  if (!report) throw new Error("the compiled report is not there");
  return report;
};
const paragraph = (report: CompiledCouncilReport, number: string): string =>
  report.sections.flatMap(({ paragraphs }) => paragraphs).find((one) => one.number === number)?.text ?? "";

describe("compiling a Council report", () => {
  test("keeps a snapshot with its hash, who compiled it and when", async () => {
    await world.setClock("2026-11-24T08:00:00.123Z");
    const report = await compiled();
    expect(report).toMatchObject({
      state: "COMPILED",
      compiledAt: "2026-11-24T08:00:00.123Z",
      compiledBy: "CHAIR 1",
      reviewedAt: null,
      reviewedBy: null,
      acknowledged: [],
      contentHash: contentHash(report.compiled),
    });
    expect(report.compiled).toMatchObject(march);
    const { rows } = await world.admin.query(
      "select capacity, event, state_after from core.audit_event where object_id = $1",
      [report.id],
    );
    expect(rows).toEqual([{ capacity: "CHAIR", event: "council-report.compiled", state_after: "COMPILED" }]);
  });

  test("gives the same content the same hash, and another day another", async () => {
    const [one, same, other] = [
      await compiled(),
      await compiled(march, "SECRETARIAT"),
      await compiled({ ...march, asOf: "2020-03-30" }),
    ];
    expect(same.contentHash).toBe(one.contentHash);
    expect(other.contentHash).not.toBe(one.contentHash);
  });

  test("leaves nothing of it in public", async () => {
    await compiled();
    const { rows } = await world.admin.query("select slug from pub.council_report");
    expect(rows).toEqual([{ slug: "2020-meetings-13-14" }]);
    for (const table of ["core.council_report", "core.sourced_report"]) {
      await expect(world.publicPool.query(`select from ${table}`)).rejects.toThrow("permission denied");
      await expect(world.workerPool.query(`select from ${table}`)).rejects.toThrow("permission denied");
    }
  });

  test.each<[string, string]>([
    ["the content", "compiled = '{}'"],
    ["the hash", `content_hash = '${"0".repeat(64)}'`],
    ["the day", "as_of = '2020-01-01'"],
  ])("lets no server login change %s afterwards", async (_what, change) => {
    await compiled();
    await expect(world.delegatesPool.query(`update core.council_report set ${change}`)).rejects.toThrow(
      "permission denied",
    );
  });

  test("prints what was received here, published and not, as it stood at the end of the day", async () => {
    const round = await (await aConsultation(world)).open();
    await aPublishedResponse(world, round);
    await aReceivedResponse(world, round, { email: "second@example.org" });
    await aSubmittedResponse(world, round, { ...aSubmission(round), email: "third@example.org" });
    await world.setClock(plus(closesAt, 9 * 86_400_000));
    const later = (await compiled({ meetings: [13], asOf: "2030-06-05" })).compiled;
    expect(paragraph(later, "2.4")).toContain("Connecting schools");
    expect(paragraph(later, "2.4")).toContain(
      "Received on this platform: 2; published: 1; not published: 0; withdrawn: 0; still being checked: 1.",
    );
    expect(paragraph(later, "2.5")).toBe(
      "Not all responses received on this platform are public; the figures are given above.",
    );
    const before = (await compiled({ meetings: [13], asOf: "2030-04-30" })).compiled;
    expect(JSON.stringify(before)).not.toContain("Connecting schools");
  });
});

describe("compiling is refused", () => {
  test.each(["DELEGATE", "FOCAL_POINT"] as const)("to the role %s, who sees no report either", async (role) => {
    const { id } = await compiled();
    const viewer = await world.viewer(role, "CHE");
    expect(await compileCouncilReport(world.source, viewer, march)).toMatchObject({
      problems: [{ code: "NOT_ALLOWED" }],
    });
    expect(await councilReports(world.source, viewer)).toEqual([]);
    expect(await councilReport(world.source, viewer, id)).toBeUndefined();
  });

  test.each<[string, { meetings: number[]; asOf: string }, object]>([
    ["without a meeting", { ...march, meetings: [] }, { code: "FIELD_REQUIRED", field: "meetings" }],
    ["for a meeting that nobody knows", { ...march, meetings: [13, 999] }, { code: "NOT_FOUND", field: "meetings" }],
    [
      "for a day on which a meeting was not over",
      { ...march, asOf: "2020-02-05" },
      { code: "BAD_REQUEST", field: "asOf" },
    ],
    ["for a day to come", { ...march, asOf: "2999-01-01" }, { code: "BAD_REQUEST", field: "asOf" }],
  ])("%s, and nothing is kept", async (_what, period, problem) => {
    const viewer = await world.viewer("SECRETARIAT");
    const before = await councilReports(world.source, viewer);
    expect(await compileCouncilReport(world.source, viewer, period)).toMatchObject({ ok: false, problems: [problem] });
    expect(await councilReports(world.source, viewer)).toHaveLength(before.length);
  });
});
