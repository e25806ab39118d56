import { expect, onTestFinished, test } from "vitest";
import { createDatabase } from "@openfloor/testkit/postgres";
import { demandSameBodies } from "./same-bodies.js";
import { startStacks } from "./stacks.js";

test("Openfloor and the bare server that it is measured against answer the same bodies", async () => {
  const database = await createDatabase();
  onTestFinished(() => database.drop());
  const stacks = await startStacks(database.url, { rounds: 3, responsesPerRound: 25, answerLength: 80 });
  onTestFinished(() => stacks.stop());

  const bytes = await demandSameBodies(stacks);
  expect(bytes.List).toBeGreaterThan(5_000);
  expect(bytes.Round).toBeGreaterThan(5_000);
});
