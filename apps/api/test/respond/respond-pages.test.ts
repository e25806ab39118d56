import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { aConsultation, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, type Site } from "./site.js";
import { Respondent } from "./visitor.js";

const { t } = textsFor("en");

let world: World;
let site: Site;
let round: Round;
let other: Round;
let visitor: Respondent;

beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).announced();
  other = await (await aConsultation(world, "another-round")).announced();
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

describe("every page of responding", () => {
  it("is stored nowhere, found by no search engine and without script", async () => {
    await visitor.begin();
    const steps = ["", "/tasks", "/you", "/questions/1", "/check"].map((step) => visitor.steps + step);
    for (const path of [...steps, "/en/confirm/none", "/en/receipt"]) {
      const { headers, html } = await visitor.get(path);
      expect(headers.get("Cache-Control"), path).toBe("no-store");
      expect(headers.get("X-Robots-Tag"), path).toBe("noindex");
      expect(headers.get("Content-Security-Policy"), path).toContain("script-src 'none'");
      expect(headers.get("Referrer-Policy"), path).toBe("same-origin");
      expect(html, path).not.toContain("<script");
    }
  });

  it("names an unknown round and an unknown question as not found", async () => {
    await visitor.begin();
    const nowhere = "/en/consultations/no-such-round/respond";
    expect((await visitor.get(nowhere)).status).toBe(404);
    expect((await visitor.post(nowhere, { language: "en" })).status).toBe(404);
    for (const position of ["0", "3", "01", "1.0", "x"]) {
      expect((await visitor.step(`questions/${position}`)).status, position).toBe(404);
    }
  });

  it("takes no response for a round of the record, which has no dates", async () => {
    const { status, html } = await visitor.get("/en/consultations/expanding-internet-connectivity/respond");
    expect(status).toBe(409);
    expect(html).toContain(t("responses.respond.stop.recordText"));
  });
});

describe("the cookie that leads back to a response", () => {
  it("is kept from script and other sites, for one round, until 30 days after its close", async () => {
    const { status, location, headers } = await visitor.begin();
    expect([status, location]).toEqual([303, `${visitor.steps}/tasks`]);
    // The round closes 30 days after the clock of this test.
    const seconds = 60 * 86_400;
    const form = `^openfloor_response_[0-9a-f]{32}=[\\w-]{43}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax$`;
    expect(headers.getSetCookie()[0]).toMatch(new RegExp(form));
  });

  it("never shows the response to one round on the pages of another", async () => {
    await visitor.begin();
    await visitor.send("questions/1", { answer: "For the first round only." });
    const elsewhere = new Respondent(site.origin, other);
    for (const [name, value] of visitor.cookies) {
      elsewhere.cookies.set(name.replace(plain(round), plain(other)), value);
    }
    expect([...elsewhere.cookies]).not.toEqual([...visitor.cookies]);
    const { status, html } = await elsewhere.step("questions/1");
    expect(status).toBe(410);
    expect(html).not.toContain("For the first round only.");
  });

  it("keeps responses to two rounds apart in one browser", async () => {
    await visitor.begin();
    const elsewhere = `/en/consultations/${other.slug}/respond`;
    await visitor.post(elsewhere, { language: "sw" });
    expect(visitor.cookies.size).toBe(2);
    expect((await visitor.step("tasks")).html).not.toContain("Swahili");
    expect((await visitor.get(`${elsewhere}/tasks`)).html).toContain("Swahili");
  });

  it("leads on when the button to start is pressed twice, instead of to a second response", async () => {
    await visitor.begin();
    const before = [...visitor.cookies];
    await visitor.send("questions/1", { answer: "Still here." });
    expect((await visitor.begin()).location).toBe(`${visitor.steps}/tasks`);
    expect([...visitor.cookies]).toEqual(before);
    expect((await visitor.step("questions/1")).html).toContain("Still here.");
  });

  it("is removed on demand, from this browser only", async () => {
    await visitor.begin();
    const [held] = [...visitor.cookies];
    expect((await visitor.post(`${visitor.steps}/forget`)).location).toBe(visitor.steps);
    expect(visitor.cookies.size).toBe(0);
    if (held) visitor.cookies.set(...held);
    expect((await visitor.step("tasks")).status).toBe(200);
  });

  it("when it is missing ends in a page that says so and shows what was typed", async () => {
    await visitor.begin();
    visitor.cookies.clear();
    expect((await visitor.step("tasks")).status).toBe(410);
    const { status, html } = await visitor.send("questions/1", { answer: "Typed while the cookie went." });
    expect(status).toBe(410);
    expect(html).toContain(t("responses.respond.stop.NO_DRAFT.title"));
    expect(html).toContain("Typed while the cookie went.");
  });
});

const plain = ({ publicId }: Round): string => publicId.replaceAll("-", "");
