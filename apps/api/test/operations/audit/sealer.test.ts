import { afterAll, beforeAll, expect, it } from "vitest";
import { keepSealing } from "../../../src/platform/database/seal-audit.js";
import { verifyAudit } from "../../../src/platform/database/verify-audit.js";
import { createLog } from "../../../src/platform/log/log.js";
import { aConsultation, aReceivedResponse } from "../../worlds/stories.js";
import { aWorld, type World } from "../../worlds/world.js";

let world: World;
beforeAll(async () => void (world = await aWorld()));
afterAll(() => world.close());

/** A log that tells when a line came that fits. */
function listeningLog() {
  const heard: Record<string, unknown>[] = [];
  let wake = (): void => undefined;
  const log = createLog(
    { name: "worker", mode: "production", logLevel: "info" },
    {
      write(line) {
        heard.push(JSON.parse(line) as Record<string, unknown>);
        wake();
      },
    },
  );
  const until = async (msg: string): Promise<Record<string, unknown>> => {
    for (;;) {
      const found = heard.find((line) => line.msg === msg);
      if (found) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  return { log, until };
}

it("the worker seals what is written and logs the head, which the verifier accepts as a kept one", async () => {
  await aReceivedResponse(world, await (await aConsultation(world)).open());
  const { log, until } = listeningLog();
  const sealer = keepSealing(world.workerPool, log, 5);
  const line = await until("the audit trail grew");
  await sealer.stop();
  expect(line.head).toMatch(/^[0-9a-f]{32}$/);
  expect(await verifyAudit(world.urls.owner, String(line.head))).toMatchObject({ whole: true, sealed: line.position });
});

it("a sealer whose database fails says so and goes on when it is back", async () => {
  const broken = await aWorld({ record: false });
  try {
    await broken.admin.query("alter function openfloor.seal_audit rename to away");
    const { log, until } = listeningLog();
    const sealer = keepSealing(broken.workerPool, log, 5);
    await until("the audit trail could not be sealed");
    await broken.admin.query("alter function openfloor.away rename to seal_audit");
    await broken.admin.query(
      "insert into core.audit_event (at, capacity, event, object_type, object_id) values (openfloor.clock(), 'TEST', 'x', 'x', 'x')",
    );
    await until("the audit trail grew");
    await sealer.stop();
    expect(await verifyAudit(broken.urls.owner)).toMatchObject({ whole: true, sealed: 1 });
  } finally {
    await broken.close();
  }
});
