import type { JobHelpers } from "graphile-worker";
import { expect, test } from "vitest";
import { operationTable } from "../../entry/operation-table.js";
import { taskList } from "./task-list.js";

test("a task that fails tells the queue no address and no value, for the queue keeps and logs what it is told", async () => {
  const done = async (): Promise<void> => undefined;
  const refused = async (): Promise<void> => {
    throw new Error("550 5.1.1 <anna@example.org>: Recipient address rejected");
  };
  const tasks = taskList(
    { "send-confirmation": refused, "send-receipt": done, "send-published": done },
    operationTable.mails,
  );
  const failed = await Promise.resolve(tasks["send-confirmation"]?.({ submission: "x" }, {} as JobHelpers)).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({ message: "550 5.1.1 <[address]>: Recipient address rejected" });
  expect((failed as Error).stack).not.toContain("anna");
  expect(await tasks["send-receipt"]?.({ submission: "x" }, {} as JobHelpers)).toBeUndefined();
});
