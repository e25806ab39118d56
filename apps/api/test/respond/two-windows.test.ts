import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { aConsultation, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, type Site, submissions } from "./site.js";
import { aboutYou, hiddenFields, Respondent } from "./visitor.js";

const { t } = textsFor("en");

let world: World;
let site: Site;
let round: Round;
let visitor: Respondent;

beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).announced();
  site = await aSite(world);
  await world.setClock(plus(opensAt, days(1)));
});
beforeEach(() => {
  visitor = new Respondent(site.origin, round);
});
afterAll(async () => {
  await site?.close();
  await world?.close();
});

describe("two windows", () => {
  it("may save different parts of a response in any order", async () => {
    await visitor.begin();
    const [first, second] = [await visitor.form("questions/1"), await visitor.form("questions/2")];
    expect((await visitor.send("questions/1", { answer: "One." }, first)).status).toBe(303);
    expect((await visitor.send("questions/2", { answer: "Two." }, second)).status).toBe(303);
    expect((await visitor.step("check")).html).toMatch(/One\..*Two\./s);
  });

  it("that save at the same instant both succeed when their parts differ", async () => {
    await visitor.begin();
    const [first, second] = [await visitor.form("questions/1"), await visitor.form("questions/2")];
    const saved = await Promise.all([
      visitor.send("questions/1", { answer: "One." }, first),
      visitor.send("questions/2", { answer: "Two." }, second),
    ]);
    expect(saved.map(({ status }) => status)).toEqual([303, 303]);
    expect((await visitor.step("check")).html).toMatch(/One\..*Two\./s);
  });

  it("that save the same text twice are one save", async () => {
    await visitor.begin();
    const form = await visitor.form("questions/1");
    const twice = await Promise.all([1, 2].map(() => visitor.send("questions/1", { answer: "Twice." }, form)));
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  });

  it("that change the same answer differently show both, and overwrite nothing unseen", async () => {
    await visitor.begin();
    const form = await visitor.form("questions/1");
    await visitor.send("questions/1", { answer: "From the first window." }, form);
    const second = await visitor.send("questions/1", { answer: "From the second window." }, form);
    expect(second.status).toBe(409);
    expect(second.html).toContain(t("responses.respond.conflict.answer"));
    expect(second.html).toContain("From the second window.</textarea>");
    expect(second.html).toContain(">From the first window.</p>");
    expect((await visitor.step("questions/1")).html).toContain("From the first window.</textarea>");
    const again = await visitor.send("questions/1", { answer: "Both." }, hiddenFields(second));
    expect(again.status).toBe(303);
    expect((await visitor.step("questions/1")).html).toContain("Both.</textarea>");
  });

  it("that change the same details differently show both, and overwrite nothing unseen", async () => {
    await visitor.begin();
    const form = await visitor.form("you");
    await visitor.send("you", { ...aboutYou, organisation: "First Window" }, form);
    const second = await visitor.send("you", { ...aboutYou, organisation: "Second Window" }, form);
    expect(second.status).toBe(409);
    expect(second.html).toContain(t("responses.respond.conflict.you"));
    expect(second.html).toContain("First Window");
    expect(second.html).toContain("Second Window");
    const again = await visitor.send("you", { ...aboutYou, organisation: "Second Window" }, hiddenFields(second));
    expect(again.status).toBe(303);
    expect((await visitor.step("check")).html).toContain("Second Window");
  });

  it("cannot submit what was changed after it was checked", async () => {
    await visitor.complete();
    const checked = await visitor.form("check");
    await visitor.send("questions/2", { answer: "An afterthought." });
    const before = await submissions(world);
    const refused = await visitor.send("check", {}, checked);
    expect(refused.status).toBe(409);
    expect(refused.html).toContain(t("responses.respond.conflict.check"));
    expect(refused.html).toContain("An afterthought.");
    expect(await submissions(world)).toBe(before);
    expect((await visitor.send("check", {}, hiddenFields(refused))).status).toBe(303);
  });

  it("that submit at the same instant make one response", async () => {
    await visitor.complete();
    const before = await submissions(world);
    const form = await visitor.form("check");
    const both = await Promise.all([1, 2].map(() => visitor.send("check", {}, form)));
    expect(both.map(({ location }) => location)).toEqual([`${visitor.steps}/sent`, `${visitor.steps}/sent`]);
    expect(await submissions(world)).toBe(before + 1);
  });

  it("may type on after the other has submitted: what was typed is shown, not added", async () => {
    await visitor.complete();
    const question = await visitor.form("questions/2");
    await visitor.send("check");
    const late = await visitor.send("questions/2", { answer: "Too late a thought." }, question);
    expect(late.status).toBe(409);
    expect(late.html).toContain(t("responses.respond.stop.SUBMITTED.title"));
    expect(late.html).toContain("Too late a thought.");
    expect((await visitor.step("tasks")).location).toBe(`${visitor.steps}/sent`);
  });
});
