import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localizedText } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { aConsultation, worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { delegatesMeeting } from "../reads/delegates-meetings.js";
import { addAgendaItem } from "./add-agenda-item.js";
import { planMeeting } from "./plan-meeting.js";

let world: World;
let secretary: Viewer;
const meeting = 901;
const item = (title: string, consultation: string | null = null) => ({
  title: localizedText("en", title, { fr: `${title} (fr)` }),
  consultation,
});

beforeAll(async () => {
  world = await aWorld();
  secretary = await world.viewer("SECRETARIAT");
  worked(
    await planMeeting(world.source, secretary, {
      number: meeting,
      starts: "2027-09-13",
      ends: "2027-09-14",
      venue: "Geneva",
    }),
  );
});
afterAll(() => world.close());

describe("adding an agenda item", () => {
  test("puts it at the end, for the secretariat as for the Chair", async () => {
    const { id: round } = await aConsultation(world);
    expect((await addAgendaItem(world.source, secretary, { meeting, item: item("Opening") })).ok).toBe(true);
    expect(
      (
        await addAgendaItem(world.source, await world.viewer("CHAIR"), {
          meeting,
          item: item("Open consultation", round),
        })
      ).ok,
    ).toBe(true);
    const { agenda } = (await delegatesMeeting(world.source, secretary, meeting)) ?? { agenda: [] };
    expect(agenda).toMatchObject([
      { position: 1, title: localizedText("en", "Opening", { fr: "Opening (fr)" }), consultationId: null },
      { position: 2, consultationId: round, publicConsultationId: null },
    ]);
  });

  test("gives two at once two places", async () => {
    const number = 902;
    worked(
      await planMeeting(world.source, secretary, { number, starts: "2027-09-15", ends: "2027-09-15", venue: "Geneva" }),
    );
    const both = await Promise.all(
      ["One", "Two", "Three"].map((title) =>
        addAgendaItem(world.source, secretary, { meeting: number, item: item(title) }),
      ),
    );
    expect(both.every(({ ok }) => ok)).toBe(true);
    const found = await delegatesMeeting(world.source, secretary, number);
    expect(found?.agenda.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  test("is refused to delegations", async () => {
    for (const viewer of [await world.viewer("FOCAL_POINT", "CHE"), await world.viewer("DELEGATE", "CHE")]) {
      expect(await addAgendaItem(world.source, viewer, { meeting, item: item("Ours") })).toEqual({
        ok: false,
        problems: [{ code: "NOT_ALLOWED" }],
      });
    }
  });

  test("is refused for a meeting or a round that does not exist, for a historical meeting, and without a title", async () => {
    const add = (number: number, consultation: string | null, title = "Item") =>
      addAgendaItem(world.source, secretary, { meeting: number, item: item(title, consultation) });
    const refused = (code: string, field?: string) => ({
      ok: false,
      problems: [expect.objectContaining({ code, ...(field ? { field } : {}) })],
    });
    expect(await add(999, null)).toEqual(refused("NOT_FOUND", "meeting"));
    expect(await add(meeting, "11111111-1111-4111-8111-111111111111")).toEqual(refused("NOT_FOUND", "consultation"));
    expect(await add(meeting, "not an id")).toEqual(refused("NOT_FOUND", "consultation"));
    expect(await add(14, null)).toEqual(refused("WRONG_STATE"));
    expect(
      await addAgendaItem(world.source, secretary, {
        meeting,
        item: { title: localizedText("en", " "), consultation: null },
      }),
    ).toEqual(refused("FIELD_REQUIRED", "title"));
  });
});
