import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { aConsultation, closesAt, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, mailedToken, receiptNumber, type Site } from "./site.js";
import { Respondent, Visitor } from "./visitor.js";

const { t } = textsFor("en");

let world: World;
let site: Site;
let round: Round;
let visitor: Respondent;

beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).announced();
  site = await aSite(world);
});
beforeEach(async () => {
  await world.setClock(plus(opensAt, days(1)));
  visitor = new Respondent(site.origin, round);
});
afterAll(async () => {
  await site?.close();
  await world?.close();
});

describe("the opening and the close", () => {
  it.each([
    ["a millisecond before the opening", plus(opensAt, -1), 409, "NOT_OPEN"],
    ["at the close", closesAt, 409, "CLOSED"],
  ] as const)("%s nobody can begin", async (_, now, status, reason) => {
    await world.setClock(now);
    for (const answer of [await visitor.get(visitor.steps), await visitor.begin()]) {
      expect(answer.status).toBe(status);
      expect(answer.html).toContain(t(`responses.respond.stop.${reason}.title`));
    }
    expect(visitor.cookies.size).toBe(0);
  });

  it.each([
    ["at the opening", opensAt],
    ["a millisecond before the close", plus(closesAt, -1)],
  ])("%s everybody can", async (_, now) => {
    await world.setClock(now);
    expect((await visitor.begin()).location).toBe(`${visitor.steps}/tasks`);
  });

  it("are met to the millisecond by a submission, which keeps its receipt afterwards", async () => {
    await visitor.complete();
    const form = await visitor.form("check");
    await world.setClock(closesAt);
    const late = await visitor.send("check", {}, form);
    expect(late.status).toBe(409);
    for (const kept of [t("responses.respond.stop.CLOSED.title"), "Electricity.", "Open Schools"])
      expect(late.html).toContain(kept);
    await world.setClock(plus(closesAt, -1));
    expect((await visitor.send("check", {}, form)).location).toBe(`${visitor.steps}/sent`);
    await world.setClock(plus(closesAt, days(1)));
    expect((await visitor.step("sent")).status).toBe(200);
    const start = await visitor.get(visitor.steps);
    expect(start.status).toBe(409);
    expect(start.html).toContain(`${visitor.steps}/sent`);
  });

  it("leave no word unseen that was typed and could not be saved", async () => {
    await visitor.complete();
    const form = await visitor.form("questions/2");
    await world.setClock(closesAt);
    const late = await visitor.send("questions/2", { answer: "Typed over the close." }, form);
    expect(late.status).toBe(409);
    for (const kept of ["Electricity.", "Typed over the close."]) expect(late.html).toContain(kept);
    const reread = await visitor.step("tasks");
    expect(reread.html).toContain("Electricity.");
    expect(reread.html).not.toContain("Typed over the close.");
  });
});

describe("the mailed link", () => {
  let token: string;
  let link: string;
  let reader: Visitor;

  beforeEach(async () => {
    await visitor.complete();
    await visitor.send("check");
    token = await mailedToken(world, receiptNumber((await visitor.step("sent")).html));
    link = `/en/confirm/${token}`;
    reader = new Visitor(site.origin);
  });

  it("changes nothing when it is opened, and confirms when its button is pressed", async () => {
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.button"));
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.title"));
    const pressed = await reader.post(link);
    expect([pressed.status, pressed.location]).toEqual([303, "/en/receipt"]);
    const cookie = /^openfloor_receipt=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax$/;
    expect(pressed.headers.getSetCookie()[0]).toMatch(cookie);
    expect((await reader.get("/en/receipt")).html).toContain(t("responses.respond.receipt.title.received"));
    expect((await reader.get("/fr/receipt")).status).toBe(200);
    expect((await visitor.step("sent")).html).toContain(t("responses.respond.receipt.title.received"));
  });

  it("shows the same receipt when it is used again", async () => {
    await reader.post(link);
    const receipt = (await reader.get("/en/receipt")).html;
    await world.setClock(plus(opensAt, days(2)));
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.already"));
    expect((await reader.post(link)).location).toBe("/en/receipt");
    expect((await reader.get("/en/receipt")).html).toBe(receipt);
  });

  it("expires 72 hours after submission, to the millisecond", async () => {
    const expires = plus(opensAt, days(4));
    await world.setClock(expires);
    for (const { status, html } of [await reader.get(link), await reader.post(link)]) {
      expect(status).toBe(410);
      expect(html).toContain(t("responses.respond.confirm.failed.EXPIRED.title"));
    }
    expect((await visitor.step("sent")).html).toContain(t("responses.respond.receipt.title.lapsed"));
    await world.setClock(plus(expires, -1));
    expect((await reader.post(link)).status).toBe(303);
  });

  it("that is wrong or cut off is named as such, and there is no receipt without it", async () => {
    const cut = link.slice(0, -3);
    for (const { status, html } of [await reader.get(cut), await reader.post(cut)]) {
      expect(status).toBe(410);
      expect(html).toContain(t("responses.respond.confirm.failed.INVALID.title"));
    }
    expect((await reader.get("/en/receipt")).status).toBe(410);
    // A mailed link says who it is for, not what they wrote: it opens no response.
    reader.cookies.set("openfloor_receipt", token);
    expect((await reader.get("/en/receipt")).status).toBe(410);
  });
});
