import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { delegatesMeeting } from "../reads/delegates-meetings.js";
import { publicMeeting } from "../reads/public-meetings.js";
import { planMeeting } from "./plan-meeting.js";

let world: World;
let secretary: Viewer;
const planned = { number: 901, starts: "2027-09-13", ends: "2027-09-14", venue: "Geneva" };

beforeAll(async () => {
  world = await aWorld();
  secretary = await world.viewer("SECRETARIAT");
});
afterAll(() => world.close());

describe("planning a meeting", () => {
  test("enters it and makes its number, dates and place public", async () => {
    expect(await planMeeting(world.source, secretary, planned)).toEqual({ ok: true, value: { number: 901 } });
    expect(await publicMeeting(world.publicPool, 901)).toEqual({
      ...planned,
      note: null,
      conflict: null,
      consultations: [],
      sources: [],
    });
    expect(await delegatesMeeting(world.source, secretary, 901)).toMatchObject({
      ...planned,
      id: "901",
      agenda: [],
      documents: [],
    });
  });

  test("records who did it in which capacity", async () => {
    await planMeeting(world.source, secretary, { ...planned, number: 902 });
    const { rows } = await world.admin.query(
      "select actor, capacity, event, state_after from core.audit_event where object_type = 'meeting' and object_id = '902'",
    );
    expect(rows).toEqual([
      { actor: secretary.accountId, capacity: "SECRETARIAT", event: "meeting.planned", state_after: "PLANNED" },
    ]);
  });

  test("is refused to everybody but the secretariat", async () => {
    for (const viewer of [
      await world.viewer("CHAIR"),
      await world.viewer("FOCAL_POINT", "CHE"),
      await world.viewer("DELEGATE", "CHE"),
    ]) {
      expect(await planMeeting(world.source, viewer, { ...planned, number: 903 })).toEqual({
        ok: false,
        problems: [{ code: "NOT_ALLOWED" }],
      });
    }
    expect(await publicMeeting(world.publicPool, 903)).toBeUndefined();
  });

  test("refuses a number that is in use, and of two at once the second", async () => {
    const both = await Promise.all([1, 2].map(() => planMeeting(world.source, secretary, { ...planned, number: 904 })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problems: [{ code: "NUMBER_TAKEN", field: "number" }] });
  });

  test("names everything that is wrong with the dates and the place", async () => {
    const result = await planMeeting(world.source, secretary, {
      number: 0,
      starts: "2027-09-14",
      ends: "2027-09-13",
      venue: " ",
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { code: "FIELD_REQUIRED", field: "number" },
        { code: "WINDOW_INVALID", field: "ends" },
        { code: "FIELD_REQUIRED", field: "venue" },
      ],
    });
  });
});
