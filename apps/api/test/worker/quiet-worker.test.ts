import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { startInbox } from "@openfloor/testkit/inbox";
import { builtEntry } from "../supervisor/built-entry.js";
import { freePorts } from "../supervisor/free-ports.js";
import { queuedJobs } from "../worlds/behind-the-walls.js";
import { aConsultation, aSubmittedResponse } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";

/** What the built worker says at level warn and above until it has sent two mails, of which it learns the second only by looking on its own. */
async function saidBy(world: World): Promise<readonly string[]> {
  const inbox = await startInbox();
  onTestFinished(() => inbox.close());
  const folder = await mkdtemp(join(tmpdir(), "quiet-worker-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const round = await (await aConsultation(world)).open();
  const { id } = await aSubmittedResponse(world, round);
  const runAt = (instant: string) =>
    world.admin.query("update graphile_worker._private_jobs set run_at = $1 where key = $2", [
      instant,
      `send-confirmation:${id}`,
    ]);
  await runAt("infinity");

  const worker = builtEntry("worker", {
    folder,
    settings: {
      ...(await freePorts()),
      OPENFLOOR_MODE: "demo",
      LOG_LEVEL: "warn",
      WORKER_DATABASE_URL: world.urls.worker,
      SMTP_URL: inbox.url,
    },
  });
  onTestFinished(async () => {
    worker.kill("SIGTERM");
    await worker.ended;
  });
  await aSubmittedResponse(world, round);
  const patience = { timeout: 20_000 };
  await expect.poll(async () => (await queuedJobs(world)).length, patience).toBe(1);
  await runAt("-infinity");
  await expect.poll(async () => (await queuedJobs(world)).length, patience).toBe(0);
  expect(inbox.mails()).toHaveLength(2);
  worker.kill("SIGTERM");
  await worker.ended;
  return worker.lines;
}

describe("a worker that has nothing but work", () => {
  it("says nothing that somebody would have to look at", async () => {
    const world = await aWorld();
    onTestFinished(() => world.close());
    expect(await saidBy(world)).toEqual([]);
  });

  it("would say so if its login lacked a right that its library needs for nothing", async () => {
    const world = await aWorld();
    onTestFinished(() => world.close());
    await world.admin.query(`revoke select on graphile_worker._private_known_crontabs from ${world.roles.worker}`);
    expect((await saidBy(world)).join("\n")).toContain("_private_known_crontabs");
  });
});
