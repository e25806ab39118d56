import { createHash, randomUUID } from "node:crypto";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { requestProblem } from "../../../platform/http/request-problem.js";
import { compileCouncilReport } from "../acts/compile-council-report.js";
import { councilReportDownloads } from "./downloads.js";

let world: World;
let app: FastifyInstance;
let viewer: Viewer | null = null;
let id: string;

beforeAll(async () => {
  world = await aWorld();
  const chair = await world.viewer("CHAIR");
  ({ id } = worked(await compileCouncilReport(world.source, chair, { meetings: [13, 14], asOf: "2020-03-31" })));
  app = fastify();
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(requestProblem("NOT_FOUND")));
  await app.register(councilReportDownloads, {
    source: world.source,
    viewerOf: async () => viewer,
    publicOrigin: "https://openfloor.example.org",
  });
});
afterAll(async () => {
  await app.close();
  await world.close();
});

const download = (extension: string, report = id) =>
  app.inject({ url: `/council-reports/${report}/report.${extension}` });

describe.each([
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["html", "text/html; charset=utf-8"],
])("report.%s", (extension, type) => {
  test.each(["CHAIR", "SECRETARIAT"] as const)("is sent to the role %s, to keep and not to run", async (role) => {
    viewer = await world.viewer(role);
    const answer = await download(extension);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": type,
      "content-disposition": `attachment; filename="council-report-13-14-as-of-2020-03-31.${extension}"`,
      "content-security-policy": expect.stringMatching(/^sandbox; default-src 'none'/),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(answer.rawPayload.length).toBeGreaterThan(5_000);
  });

  test("is the same 404 for everybody else as for a report that does not exist", async () => {
    viewer = await world.viewer("CHAIR");
    const missing = await download(extension, randomUUID());
    expect(missing.statusCode).toBe(404);
    for (const other of [null, await world.viewer("DELEGATE", "CHE"), await world.viewer("FOCAL_POINT", "CHE")]) {
      viewer = other;
      for (const answer of [
        await download(extension),
        await download(extension, randomUUID()),
        await download(extension, "1"),
      ]) {
        expect([answer.statusCode, answer.body, Object.keys(answer.headers)]).toEqual([
          404,
          missing.body,
          Object.keys(missing.headers),
        ]);
      }
    }
  });
});

test("the report may use its own style and no other", async () => {
  viewer = await world.viewer("CHAIR");
  const { body, headers } = await download("html");
  const styles = [...body.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style ?? "");
  expect([styles.length, / style="/.test(body)]).toEqual([1, false]);
  const hash = createHash("sha256")
    .update(styles[0] ?? "")
    .digest("base64");
  expect(headers["content-security-policy"]).toContain(`style-src 'sha256-${hash}';`);
});

test("links of the report lead to the public origin", async () => {
  viewer = await world.viewer("CHAIR");
  expect((await download("html")).body).toContain('href="https://openfloor.example.org/en/meetings/13"');
});
