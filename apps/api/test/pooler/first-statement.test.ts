import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { aDelegatesOrigin, ask, type Origin } from "../graph/origins.js";
import { aConsultation, aPlannedMeeting, aPublishedResponse, aReceivedResponse } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { readSources } from "../walls/source-files.js";
import { everyOperation } from "./every-operation.js";
import { aWatchedSource, faultsOf, type Watched } from "./watched-source.js";

let world: World;
let watched: Watched;
let origin: Origin;
beforeAll(async () => {
  world = await aWorld();
  watched = await aWatchedSource(world.urls.delegates);
  origin = await aDelegatesOrigin(world, { mode: "demo", source: watched.source });
});
afterAll(async () => {
  await origin.app.close();
  await watched.source.destroy();
  await world.close();
});

/** Signs in, asks every operation there is, downloads, signs out. */
async function everything(role: string, memberState: string | undefined, id: string): Promise<void> {
  const { app } = origin;
  const signedIn = await app.inject({ method: "POST", url: "/demo/sign-in", payload: { role, memberState } });
  const cookie = String(signedIn.headers["set-cookie"]).split(";", 1)[0] ?? "";
  for (const operation of everyOperation(delegatesSchema(), id)) {
    const { status, text } = await ask(origin, operation, { cookie });
    if (status !== 200) throw new Error(`${operation}: ${text}`);
  }
  for (const format of ["docx", "html"]) {
    await app.inject({ method: "GET", url: `/council-reports/${id}/report.${format}`, headers: { cookie } });
  }
  await app.inject({ method: "POST", url: "/sign-out", headers: { cookie } });
}

describe("every transaction of the delegates' side", () => {
  it("begins by saying for which State it runs, and no statement sets anything for the session", async () => {
    const acting: World = { ...world, source: watched.source };
    await aPlannedMeeting(acting, 21);
    const round = await (await aConsultation(acting)).open();
    const response = await aPublishedResponse(acting, round);
    const { id } = await aReceivedResponse(acting, round);
    for (const [role, memberState] of [
      ["secretariat", undefined],
      ["secretariat-2", undefined],
      ["chair", undefined],
      ["focal-point", "CHE"],
      ["delegate", "BRA"],
    ] as const) {
      for (const one of [id, response.id, round.id]) await everything(role, memberState, one);
    }
    const { transactions, faults } = faultsOf(watched.connections);
    expect(faults).toEqual([]);
    expect(transactions).toBeGreaterThan(100);
  });

  it.each([
    ["a transaction that says nothing", ["START TRANSACTION", "table core.contribution_draft", "COMMIT"]],
    ["a State set for the session", ["SET openfloor.member_state = 'CHE'"]],
    ["a State set until somebody sets another", ["select set_config('openfloor.member_state', $1, false)"]],
    ["rows read outside a transaction", ["select * from core.contribution_draft"]],
  ])("would be found otherwise: %s", (_what, statements) => {
    expect(faultsOf([statements]).faults).not.toEqual([]);
  });

  it("is opened in one place, and one read alone asks without: whose session it is", () => {
    const using = (pattern: RegExp): string[] =>
      [...readSources().values()]
        .filter(({ path, text }) => path.startsWith("apps/api/src/") && pattern.test(text))
        .map(({ path }) => path.slice("apps/api/src/".length));
    expect(using(/\.transaction\(|createQueryRunner\(/)).toEqual(["platform/database/unit-of-work.ts"]);
    expect(using(/\bsource\.(query|manager|getRepository|createQueryBuilder)\b/)).toEqual([
      "modules/membership/reads/viewer-by-session.ts",
    ]);
  });
});
