import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { maySubmit } from "@openfloor/domain/responses";
import { submitSavedResponse, submitWholeResponse } from "../../src/modules/responses/acts/submit-response.js";
import { submitSaved, submitWhole, type SubmitOutcome } from "../../src/modules/responses/store/intake.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { aConsultation, aDraft, aSubmission, closesAt, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { repeatExamples, windowExamples, type WindowExample } from "./submission-examples.js";

let world: World;
let round: Round;
const edges = { opensAt, closesAt };
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(() => world.setClock(plus(opensAt, days(1))));
afterAll(() => world.close());

const aKey = (): string => randomBytes(12).toString("hex");
const ports = () => ({ db: world.publicPool, randomness: systemRandomness });
const receipt = (): string => systemRandomness.receiptNumber();
const rows = async (): Promise<number> => (await world.admin.query("select from intake.submission")).rowCount ?? 0;

/** Everything that decides about a submission, by what it answers: a problem's code or undefined. */
const deciders: Readonly<Record<string, (example: WindowExample) => Promise<string | undefined>>> = {
  "the domain's rule": async ({ edge, offset }) => {
    const facts = { window: { opensAt, closesAt, zone: "Europe/Zurich" }, questions: round.questions };
    return codeOf(maySubmit(aSubmission(round), facts, plus(edges[edge], offset)));
  },
  "intake, for a saved draft": async (example) => {
    const { holderToken: holder, ...saved } = await aDraft(world, round);
    await at(example);
    return (await submitSaved(world.publicPool, { ...saved, holder, digest: "d" }, receipt())).problem;
  },
  "intake, for a whole response": async (example) => {
    const whole = { consultation: round.publicId, key: aKey(), digest: "d", submission: aSubmission(round) };
    await at(example);
    return (await submitWhole(world.publicPool, whole, receipt())).problem;
  },
  "the act, for a saved draft": async (example) => {
    const draft = await aDraft(world, round);
    await at(example);
    return codeOf(await submitSavedResponse(ports(), draft));
  },
  "the act, for a whole response": async (example) => {
    await at(example);
    return codeOf(
      await submitWholeResponse(ports(), { consultation: round.publicId, key: aKey(), ...aSubmission(round) }),
    );
  },
};
const at = ({ edge, offset }: WindowExample): Promise<void> => world.setClock(plus(edges[edge], offset));
const codeOf = (result: { ok: true } | { ok: false; problems: readonly { code: string }[] }): string | undefined =>
  result.ok ? undefined : result.problems[0]?.code;

describe.each(Object.entries(deciders))("%s", (name, decide) => {
  it.each(windowExamples)("at $edge and $offset ms answers $outcome", async (example) => {
    const before = await rows();
    expect((await decide(example)) ?? "ACCEPTED").toBe(example.outcome);
    const kept = name !== "the domain's rule" && example.outcome === "ACCEPTED" ? 1 : 0;
    expect(await rows()).toBe(before + kept);
  });
});

describe("a second request under a key", () => {
  it.each(repeatExamples)(
    "same key: $key, address: $address, content: $content, round $round: $outcome",
    async (example) => {
      const key = aKey();
      const email = `${key}@example.org`;
      const send = (request: { key: string; email: string; digest: string }): Promise<SubmitOutcome> => {
        const { email: to, ...whole } = request;
        return submitWhole(
          world.publicPool,
          { ...whole, consultation: round.publicId, submission: aSubmission(round, { email: to }) },
          receipt(),
        );
      };
      const first = await send({ key, email, digest: "one" });
      const before = await rows();
      if (example.round === "closed") await world.setClock(closesAt);
      const second = await send({
        key: example.key === "same" ? key : aKey(),
        email: { same: email, "in capitals": email.toUpperCase(), other: `other-${email}` }[example.address],
        digest: example.content === "same" ? "one" : "two",
      });
      expect(outcomeOf(first, second)).toBe(example.outcome);
      expect(await rows()).toBe(before + (example.outcome === "NEW_RECEIPT" ? 1 : 0));
    },
  );
});

function outcomeOf(first: SubmitOutcome, second: SubmitOutcome): string {
  if (second.problem !== undefined) return second.problem;
  return JSON.stringify(first) === JSON.stringify(second) ? "SAME_RECEIPT" : "NEW_RECEIPT";
}

describe("the function of intake", () => {
  it("never answers with an empty receipt: a receipt's number that is taken is an error", async () => {
    const number = receipt();
    const whole = () => ({ consultation: round.publicId, key: aKey(), digest: "d", submission: aSubmission(round) });
    expect(await submitWhole(world.publicPool, whole(), number)).toMatchObject({ number });
    await expect(submitWhole(world.publicPool, whole(), number)).rejects.toThrow("submission_receipt_number_key");
    const { holderToken: holder, ...saved } = await aDraft(world, round);
    await expect(submitSaved(world.publicPool, { ...saved, holder, digest: "d" }, number)).rejects.toThrow(
      "submission_receipt_number_key",
    );
  });
});
