import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";

/*
 * There are no metrics. Whoever adds some adds a channel to `channels.ts` and changes what is said here.
 */

const telling = /metric|prometheus|statsd|telemetry|tracing|pprof|actuator|heap|inspector|profil/i;

let world: World;
let origins: Origin[];
beforeAll(async () => {
  world = await aWorld();
  origins = [await aPublicOrigin(world), await aDelegatesOrigin(world)];
});
afterAll(async () => {
  await Promise.all(origins.map(({ app }) => app.close()));
  await world.close();
});

describe("metrics", () => {
  it("have no route and no page in the operation table", () => {
    const lines = Object.values(operationTable).flatMap((part) => Object.keys(part));
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => telling.test(line))).toEqual([]);
    expect(["GET /metrics", "GET /debug/pprof"].filter((line) => telling.test(line))).toHaveLength(2);
  });

  it("are not answered at the addresses where others have them", async () => {
    for (const { app } of origins) {
      const missing = await app.inject({ url: "/no-such-address" });
      for (const url of [
        "/metrics",
        "/-/metrics",
        "/stats",
        "/debug/pprof",
        "/actuator/prometheus",
        "/json/list",
        "/server-status",
      ]) {
        const answer = await app.inject({ url });
        expect([url, answer.statusCode, withoutNames(answer.body)]).toEqual([
          url,
          missing.statusCode,
          withoutNames(missing.body),
        ]);
      }
    }
  });

  it("come with no library that would collect any", () => {
    const { dependencies } = createRequire(import.meta.url)("../../package.json") as {
      dependencies: Record<string, string>;
    };
    expect(
      Object.keys(dependencies).filter((name) => telling.test(name) || /^prom-client$|^@opentelemetry\//.test(name)),
    ).toEqual([]);
  });
});

/** A page that is not there may name the address in links to itself in other languages. */
const withoutNames = (body: string): string => body.replace(/(?:href|content)="[^"]*"/g, "");
