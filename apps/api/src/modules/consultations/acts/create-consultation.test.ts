import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewConsultation } from "@openfloor/domain/consultations";
import { localizedText } from "@openfloor/domain/kernel";
import { auditTrail } from "../../../../test/worlds/behind-the-walls.js";
import { worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { delegatesConsultation } from "../reads/delegates-consultations.js";
import { publicConsultation } from "../reads/public-consultations.js";
import { createConsultation } from "./create-consultation.js";

let world: World;
beforeAll(async () => void (world = await aWorld()));
afterAll(() => world.close());

const entered = (slug: string, changes: Partial<NewConsultation> = {}): NewConsultation => ({
  slug,
  topic: localizedText("en", "Connecting schools", { fr: "Connecter les écoles" }),
  questions: [localizedText("en", "What hinders schools?"), localizedText("en", "What has worked?")],
  decision: { meeting: 13, decidedOn: "2019-09-20", text: "To consult on connecting schools." },
  ...changes,
});
const create = async (entry: NewConsultation) =>
  createConsultation(world.source, await world.viewer("SECRETARIAT"), entry);

describe("entering a round", () => {
  it("keeps what was decided and shows nothing of it in public", async () => {
    const { id } = worked(await create(entered("schools")));
    expect(await delegatesConsultation(world.source, await world.viewer("DELEGATE", "CHE"), id)).toMatchObject({
      slug: "schools",
      stage: "DECIDED",
      publicId: null,
      window: null,
      topic: entered("schools").topic,
      decision: {
        meeting: 13,
        decidedOn: "2019-09-20",
        text: { original: { text: "To consult on connecting schools." } },
      },
      questions: [{ position: 1 }, { position: 2 }],
    });
    expect(await publicConsultation(world.publicPool, "schools")).toBeUndefined();
  });

  it("records who did it, in which capacity, and no text", async () => {
    const { id } = worked(await create(entered("recorded")));
    expect(await auditTrail(world, id)).toEqual([
      {
        actor: (await world.viewer("SECRETARIAT")).accountId,
        capacity: "SECRETARIAT",
        event: "consultation.created",
        object_type: "consultation",
        object_id: id,
        state_before: null,
        state_after: "DECIDED",
        reason: null,
      },
    ]);
  });

  it("takes up to five questions", async () => {
    const questions = [1, 2, 3, 4, 5].map((number) => localizedText("en", `Question ${number}?`));
    expect((await create(entered("five-questions", { questions }))).ok).toBe(true);
  });

  it.each(["CHAIR", "FOCAL_POINT", "DELEGATE"] as const)("refuses the role %s", async (role) => {
    const viewer = await world.viewer(role, role === "CHAIR" ? undefined : "CHE");
    expect(await createConsultation(world.source, viewer, entered("not-theirs"))).toEqual({
      ok: false,
      problems: [{ code: "NOT_ALLOWED" }],
    });
  });

  it("refuses a decision of a meeting that there is not", async () => {
    const decision = { meeting: 999, decidedOn: "2019-09-20", text: "To consult on connecting schools." };
    expect(await create(entered("never-decided", { decision }))).toEqual({
      ok: false,
      problems: [{ code: "NOT_FOUND", field: "decision.meeting" }],
    });
    expect((await create(entered("decided-by-the-council", { decision: { ...decision, meeting: null } }))).ok).toBe(
      true,
    );
  });

  it("refuses a short name in use, here or in the record of the past, and of several at once all but one", async () => {
    const taken = { ok: false, problems: [{ code: "SLUG_TAKEN", field: "slug" }] };
    worked(await create(entered("taken-once")));
    expect(await create(entered("taken-once"))).toEqual(taken);
    expect(await create(entered("expanding-internet-connectivity"))).toEqual(taken);

    const several = await Promise.all([...Array(6).keys()].map(() => create(entered("at-once"))));
    expect(several.filter(({ ok }) => ok)).toHaveLength(1);
    expect(several.filter(({ ok }) => !ok)).toEqual(Array(5).fill(taken));
  });

  it("refuses everything that is wrong, field by field, and keeps nothing", async () => {
    const wrong = entered("Not a slug", {
      topic: localizedText("en", " ", { fr: "Connecter les \u202eécoles" }),
      questions: [...Array(5).keys()]
        .map((n) => localizedText("en", `${n}?`))
        .concat(localizedText("en", "A bell\u0007?")),
      decision: { meeting: 13, decidedOn: "2019-02-30", text: "x".repeat(1_001) },
    });
    expect(await create(wrong)).toEqual({
      ok: false,
      problems: [
        { code: "BAD_REQUEST", field: "slug" },
        { code: "FIELD_REQUIRED", field: "topic" },
        { code: "CONTROL_CHARACTERS", field: "topic.fr" },
        { code: "TOO_MANY_QUESTIONS", field: "questions", params: { max: 5 } },
        { code: "CONTROL_CHARACTERS", field: "questions.5" },
        { code: "FIELD_REQUIRED", field: "decision.decidedOn" },
        { code: "TEXT_TOO_LONG", field: "decision.text", params: { max: 1_000, actual: 1_001 } },
      ],
    });
    expect(await create(entered("no-questions", { questions: [] }))).toEqual({
      ok: false,
      problems: [{ code: "FIELD_REQUIRED", field: "questions" }],
    });
    const kept = await world.admin.query("select from core.consultation where slug in ('Not a slug', 'no-questions')");
    expect(kept.rowCount).toBe(0);
  });
});
