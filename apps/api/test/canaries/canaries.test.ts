import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { classifiedColumns } from "../database/classification.js";
import { canaryText } from "./canary.js";
import { reportsIn, statedBy } from "./channels/documents.js";
import { tellingJobs } from "./channels/jobs.js";
import { channels } from "./channels.js";
import { etagFits } from "./exchanges.js";
import { prepareGround, protectedColumns, type Ground } from "./ground.js";
import { Scanner } from "./scanner.js";
import { seenJobs } from "./watch-jobs.js";

/*
 * A unique value stands in every column that is not public, the whole story is played on an
 * installation as `start` runs it, and then everything that came out of it is searched.
 */

let ground: Ground;
let scanner = new Scanner();
let leaksCaught = 0;
beforeAll(async () => {
  ground = await prepareGround();
  scanner = new Scanner(ground.secrets);
}, 180_000);
afterAll(async () => {
  await ground?.close();
  process.stdout.write(
    `${classifiedColumns.length} columns classified, ${protectedColumns.length} canaries planted, ` +
      `${scanner.places} places and ${scanner.bytes} bytes searched, ${leaksCaught} of ${channels.length} planted leaks caught\n`,
  );
});

describe("the tour", () => {
  it("met a canary in every column that is neither public nor mere operation", () => {
    expect(ground.planted.toSorted()).toEqual(protectedColumns.toSorted());
  });

  it("asked for every operation, route and page that the operation table knows", () => {
    const { publicGraph, delegatesGraph, publicRoutes, publicPages, delegatesRoutes, demoRoutes } = operationTable;
    const known = [publicGraph, delegatesGraph, publicRoutes, publicPages, delegatesRoutes, demoRoutes];
    const lines = new Set(known.flatMap((part) => Object.keys(part)));
    expect([...ground.tour.asked].toSorted()).toEqual([...lines].toSorted());
  });

  it("saw operations succeed, be refused and fail", () => {
    const statuses = new Set(ground.tour.exchanges.map(({ status }) => status));
    for (const status of [200, 204, 303, 400, 401, 403, 404, 500]) expect(statuses).toContain(status);
    const failed = ground.tour.exchanges.filter(({ body }) => body.includes("Something failed on the server"));
    expect(failed.length).toBeGreaterThan(10);
    expect(ground.tour.succeeded.size).toBeGreaterThan(30);
    const levels = ground.productionLog.map((line) => (JSON.parse(line) as { level: string }).level);
    expect(new Set(levels)).toEqual(new Set(["info", "error"]));
  });
});

describe("no canary is in the", () => {
  it.each(channels)("$name", async ({ places, may = () => false }) => {
    const found = await places(ground);
    expect(found.length).toBeGreaterThan(0);
    for (const { name } of found) if (name.startsWith("not searched")) process.stdout.write(`${name}\n`);
    expect(scanner.scan(found).filter(({ column }) => !may(column))).toEqual([]);
  });
});

describe("what can be said beyond canaries", () => {
  it("jobs carry ids and no text, in payload and key", async () => {
    const seen = await seenJobs(ground.installation.world.admin);
    expect(tellingJobs(seen).filter((value) => value !== canaryText("typed.token"))).toEqual([]);
    expect(tellingJobs([{ id: 1, key: "send-receipt:Noor", payload: { name: "Noor" }, last_error: null }])).toEqual([
      "Noor",
      "send-receipt:Noor",
    ]);
  });

  it("a job that failed says that and how, without the words of whoever refused", async () => {
    const errors = (await seenJobs(ground.installation.world.admin)).flatMap(({ last_error }) => last_error ?? []);
    expect(errors.length).toBeGreaterThan(10);
    expect(errors.join("\n")).not.toMatch(/@example|spam|unknown at/);
  });

  it("a report says of itself its title and when it was written out, and names nobody", () => {
    const reports = reportsIn(ground.tour.delegates.exchanges).filter(({ name }) => name.endsWith(".docx"));
    expect(reports.length).toBeGreaterThan(0);
    for (const { body } of reports) {
      expect(statedBy(body)).toEqual({
        properties: ["dc:title", "cp:revision", "dcterms:created", "dcterms:modified"],
        telling: [],
      });
    }
  });

  it("a page's tag is a hash of its body and of nothing else", () => {
    const pages = ground.tour.public.exchanges.filter(
      ({ name, etag }) => etag !== null && !/\/(?:assets|graphiql)\//.test(name),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !etagFits(page)).map(({ name }) => name)).toEqual([]);
  });
});

describe("a canary let out on purpose is seen in the", () => {
  it.each(channels)("$name", async ({ may = () => false, leak }) => {
    const column = "core.session.token_hash";
    const found = new Scanner(ground.secrets).scan(await leak(canaryText(column), ground));
    expect(found.map((one) => one.column)).toContain(column);
    expect(may(column)).toBe(false);
    leaksCaught += 1;
  });
});
