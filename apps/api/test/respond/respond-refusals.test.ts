import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { RequestRefused } from "../../src/platform/graphql/errors.js";
import { aConsultation, closesAt, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, mailedToken, receiptNumber, type Site, submissions } from "./site.js";
import { aboutYou, type Answer, hiddenFields, Visitor } from "./visitor.js";

const { t } = textsFor("en");

let world: World;
let site: Site;
let round: Round;
let other: Round;
let visitor: Visitor;

beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).announced();
  other = await (await aConsultation(world, "another-round")).announced();
  site = await aSite(world);
});
beforeEach(async () => {
  await world.setClock(plus(opensAt, days(1)));
  visitor = new Visitor(site.origin);
});
afterAll(async () => {
  await site?.close();
  await world?.close();
});

const steps = ({ slug } = round): string => `/en/consultations/${slug}/respond`;
const begin = (): Promise<Answer> => visitor.post(steps(), { language: "en" });

/** Fills a step as a browser would: reads the form, then posts it with what it sends along. */
async function fill(step: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
  const form = hiddenFields(await visitor.get(`${steps()}/${step}`));
  return visitor.post(`${steps()}/${step}`, { ...form, ...fields });
}

async function complete(): Promise<void> {
  await begin();
  await fill("you", aboutYou);
  await fill("questions/1", { answer: "Electricity." });
}

describe("every page of responding", () => {
  it("is stored nowhere, found by no search engine and without script", async () => {
    await begin();
    for (const path of [steps(), `${steps()}/tasks`, `${steps()}/you`, `${steps()}/questions/1`, `${steps()}/check`, "/en/confirm/none", "/en/receipt"]) {
      const { headers, html } = await visitor.get(path);
      expect(headers.get("Cache-Control"), path).toBe("no-store");
      expect(headers.get("X-Robots-Tag") ?? html, path).toMatch(/noindex/);
      expect(headers.get("Content-Security-Policy"), path).toContain("script-src 'none'");
      expect(headers.get("Referrer-Policy"), path).toBe("same-origin");
      expect(html, path).not.toContain("<script");
    }
  });

  it("names an unknown round and an unknown question as not found", async () => {
    await begin();
    expect((await visitor.get("/en/consultations/no-such-round/respond")).status).toBe(404);
    expect((await visitor.post("/en/consultations/no-such-round/respond", { language: "en" })).status).toBe(404);
    for (const position of ["0", "3", "01", "1.0", "x"]) {
      expect((await visitor.get(`${steps()}/questions/${position}`)).status, position).toBe(404);
    }
  });

  it("takes no response for a round of the record, which has no dates", async () => {
    const { status, html } = await visitor.get("/en/consultations/expanding-internet-connectivity/respond");
    expect(status).toBe(409);
    expect(html).toContain(t("responses.respond.stop.recordText"));
  });
});

describe("the cookie that leads back to a response", () => {
  it("is kept from script and other sites, for this round until some time after its close", async () => {
    const started = await begin();
    expect(started.status).toBe(303);
    expect(started.location).toBe(`${steps()}/tasks`);
    const [cookie = ""] = started.headers.getSetCookie();
    expect(cookie).toMatch(/^openfloor_response_[0-9a-f]{32}=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const seconds = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
    expect(seconds).toBe((30 + 30) * 86_400);
  });

  it("never shows the response to one round on the pages of another", async () => {
    await begin();
    await fill("questions/1", { answer: "For the first round only." });
    expect((await visitor.get(`${steps(other)}/tasks`)).status).toBe(410);
    const [[name = "", value = ""] = []] = visitor.cookies();
    const stolen = name.replace(round.publicId.replaceAll("-", ""), other.publicId.replaceAll("-", ""));
    expect(stolen).not.toBe(name);
    const answer = await fetch(`${site.origin}${steps(other)}/questions/1`, { headers: { Cookie: `${stolen}=${value}` } });
    expect(answer.status).toBe(410);
    expect(await answer.text()).not.toContain("For the first round only.");
  });

  it("keeps responses to two rounds apart in one browser", async () => {
    await begin();
    await visitor.post(steps(other), { language: "fr" });
    expect(visitor.cookies().size).toBe(2);
    expect((await visitor.get(`${steps()}/tasks`)).html).toContain("English");
    expect((await visitor.get(`${steps(other)}/tasks`)).html).toContain("French");
  });

  it("leads on when the button to start is pressed twice, instead of to a second response", async () => {
    await begin();
    const before = [...visitor.cookies()];
    await fill("questions/1", { answer: "Still here." });
    expect((await begin()).location).toBe(`${steps()}/tasks`);
    expect([...visitor.cookies()]).toEqual(before);
    expect((await visitor.get(`${steps()}/questions/1`)).html).toContain("Still here.");
  });

  it("when it is missing ends in a page that says so and shows what was typed", async () => {
    await begin();
    visitor.forgetCookies();
    expect((await visitor.get(`${steps()}/tasks`)).status).toBe(410);
    const { status, html } = await visitor.post(`${steps()}/questions/1`, { answer: "Typed while the cookie went." });
    expect(status).toBe(410);
    expect(html).toContain(t("responses.respond.stop.NO_DRAFT.title"));
    expect(html).toContain("Typed while the cookie went.");
  });
});

describe("bad input", () => {
  it.each([
    ["an unknown language", "start", { language: "<script>" }, "LANGUAGE_UNKNOWN"],
    ["an unknown country", "you", { ...aboutYou, country: "ZZZ" }, "COUNTRY_UNKNOWN"],
    ["a Government of no Member State", "you", { ...aboutYou, category: "GOVERNMENT", country: "HKG" }, "MEMBER_STATE_UNKNOWN"],
    ["an organization without a name", "you", { ...aboutYou, organisation: " " }, "ORGANISATION_NAME_REQUIRED"],
    ["an invisible mark in a name", "you", { ...aboutYou, name: "Ami\u202ena" }, "CONTROL_CHARACTERS"],
    ["an invisible mark in an answer", "questions/1", { answer: "Elec\u202etricity\u0000" }, "CONTROL_CHARACTERS"],
  ] as const)("such as %s is named at its field and comes back as typed", async (_, step, fields, code) => {
    if (step !== "start") await begin();
    const { status, html } = step === "start" ? await visitor.post(steps(), fields) : await fill(step, fields);
    expect(status).toBe(422);
    expect(html).toContain(`<title>${t("common.errorPrefix")}`);
    expect(html.split(t(`problems.${code}`)).length - 1).toBe(2);
    for (const [field, value] of Object.entries(fields)) {
      if (step !== "start" && !/[\u0000-\u001f]|^ $/.test(value)) expect(html, field).toContain(value);
    }
  });

  it("of a hundred thousand characters comes back whole, with their number", async () => {
    await begin();
    const answer = "خمسة".repeat(25_000);
    const { status, html } = await fill("questions/1", { answer });
    expect(status).toBe(422);
    expect(html).toContain(answer);
    expect(html).toContain(t("problems.ANSWER_TOO_LONG", { actual: 100_000, max: 20_000 }));
  });

  it("of values that no list holds is asked for again", async () => {
    await begin();
    const { status, html } = await fill("you", { ...aboutYou, kind: "ROBOT", category: "BOTS" });
    expect(status).toBe(422);
    expect(html).toContain(t("responses.respond.error.kind"));
    expect(html).toContain(t("responses.respond.error.category"));
  });

  it("that is no form at all is answered with the page for what cannot be read", async () => {
    await begin();
    const [[name = "", value = ""] = []] = visitor.cookies();
    const answer = await fetch(`${site.origin}${steps()}/questions/1`, {
      method: "POST",
      body: "--broken",
      headers: { Cookie: `${name}=${value}`, "Content-Type": "multipart/form-data; boundary=other" },
    });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("Content-Type")).toContain("text/html");
  });

  it("of markup is shown as text", async () => {
    await begin();
    await fill("questions/1", { answer: "<img src=x onerror=alert(1)>\n</textarea><script>" });
    const { html } = await visitor.get(`${steps()}/check`);
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toMatch(/<img|<script/);
  });
});

describe("a form that another site sends", () => {
  it.each([
    ["by its origin", { Origin: "https://elsewhere.example" }],
    ["by an origin that hides", { Origin: "null" }],
    ["by what the browser says of it", { "Sec-Fetch-Site": "cross-site" }],
    ["by what the browser says of a neighbour", { "Sec-Fetch-Site": "same-site" }],
  ])("is refused %s, and nothing is changed", async (_, headers) => {
    await complete();
    const before = await submissions(world);
    const form = hiddenFields(await visitor.get(`${steps()}/check`));
    const { status, headers: answered } = await visitor.post(`${steps()}/check`, form, headers);
    expect(status).toBe(400);
    expect(answered.get("Content-Type")).toContain("text/html");
    expect(await submissions(world)).toBe(before);
    expect((await visitor.post(`${steps()}/check`, form, { Origin: site.origin, "Sec-Fetch-Site": "same-origin" })).status).toBe(303);
  });
});

describe("two windows", () => {
  it("may save different parts of a response in any order", async () => {
    await begin();
    const [first, second] = await Promise.all([1, 2].map(async (n) => hiddenFields(await visitor.get(`${steps()}/questions/${n}`))));
    expect((await visitor.post(`${steps()}/questions/1`, { ...first, answer: "One." })).status).toBe(303);
    expect((await visitor.post(`${steps()}/questions/2`, { ...second, answer: "Two." })).status).toBe(303);
    const { html } = await visitor.get(`${steps()}/check`);
    expect(html).toContain("One.");
    expect(html).toContain("Two.");
  });

  it("that save at the same instant both succeed when their parts differ", async () => {
    await begin();
    const forms = await Promise.all([1, 2].map(async (n) => hiddenFields(await visitor.get(`${steps()}/questions/${n}`))));
    const saved = await Promise.all(forms.map((form, index) => visitor.post(`${steps()}/questions/${index + 1}`, { ...form, answer: `Together ${index}.` })));
    expect(saved.map(({ status }) => status)).toEqual([303, 303]);
    expect((await visitor.get(`${steps()}/check`)).html).toMatch(/Together 0\..*Together 1\./s);
  });

  it("that save the same text twice are one save", async () => {
    await begin();
    const form = hiddenFields(await visitor.get(`${steps()}/questions/1`));
    const twice = await Promise.all([1, 2].map(() => visitor.post(`${steps()}/questions/1`, { ...form, answer: "Pressed twice." })));
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
  });

  it("that change the same details differently show both, and overwrite nothing unseen", async () => {
    await begin();
    const form = hiddenFields(await visitor.get(`${steps()}/you`));
    await visitor.post(`${steps()}/you`, { ...form, ...aboutYou, organisation: "First Window" });
    const { status, html } = await visitor.post(`${steps()}/you`, { ...form, ...aboutYou, organisation: "Second Window" });
    expect(status).toBe(409);
    expect(html).toContain(t("responses.respond.conflict.you"));
    expect(html).toContain("First Window");
    expect(html).toContain("Second Window");
    const again = await visitor.post(`${steps()}/you`, { ...hiddenFields({ html }), ...aboutYou, organisation: "Second Window" });
    expect(again.status).toBe(303);
    expect((await visitor.get(`${steps()}/check`)).html).toContain("Second Window");
  });

  it("cannot submit what was changed after it was checked", async () => {
    await complete();
    const checked = hiddenFields(await visitor.get(`${steps()}/check`));
    await fill("questions/2", { answer: "An afterthought." });
    const before = await submissions(world);
    const { status, html } = await visitor.post(`${steps()}/check`, checked);
    expect(status).toBe(409);
    expect(html).toContain(t("responses.respond.conflict.check"));
    expect(html).toContain("An afterthought.");
    expect(await submissions(world)).toBe(before);
    expect((await visitor.post(`${steps()}/check`, hiddenFields({ html }))).status).toBe(303);
  });

  it("that submit at the same instant make one response", async () => {
    await complete();
    const before = await submissions(world);
    const form = hiddenFields(await visitor.get(`${steps()}/check`));
    const both = await Promise.all([1, 2].map(() => visitor.post(`${steps()}/check`, form)));
    expect(both.map(({ location }) => location)).toEqual([`${steps()}/sent`, `${steps()}/sent`]);
    expect(await submissions(world)).toBe(before + 1);
  });

  it("may type on after the other has submitted: what was typed is shown, not added", async () => {
    await complete();
    const question = hiddenFields(await visitor.get(`${steps()}/questions/2`));
    await visitor.post(`${steps()}/check`, hiddenFields(await visitor.get(`${steps()}/check`)));
    const { status, html } = await visitor.post(`${steps()}/questions/2`, { ...question, answer: "Too late a thought." });
    expect(status).toBe(409);
    expect(html).toContain(t("responses.respond.stop.SUBMITTED.title"));
    expect(html).toContain("Too late a thought.");
    expect((await visitor.get(`${steps()}/tasks`)).location).toBe(`${steps()}/sent`);
  });
});

describe("the close", () => {
  it("is met to the millisecond, and the receipt is still shown afterwards", async () => {
    await complete();
    const form = hiddenFields(await visitor.get(`${steps()}/check`));
    await world.setClock(closesAt);
    const late = await visitor.post(`${steps()}/check`, form);
    expect(late.status).toBe(409);
    expect(late.html).toContain(t("responses.respond.stop.CLOSED.title"));
    expect(late.html).toContain("Electricity.");
    expect(late.html).toContain("Open Schools");
    await world.setClock(plus(closesAt, -1));
    expect((await visitor.post(`${steps()}/check`, form)).location).toBe(`${steps()}/sent`);
    await world.setClock(plus(closesAt, days(1)));
    expect((await visitor.get(`${steps()}/sent`)).status).toBe(200);
    const start = await visitor.get(steps());
    expect(start.status).toBe(409);
    expect(start.html).toContain(`${steps()}/sent`);
  });
});

describe("the mailed link", () => {
  let token: string;
  beforeEach(async () => {
    await complete();
    await visitor.post(`${steps()}/check`, hiddenFields(await visitor.get(`${steps()}/check`)));
    token = await mailedToken(world, receiptNumber((await visitor.get(`${steps()}/sent`)).html));
  });

  it("changes nothing when it is opened, confirms when its button is pressed, and then shows the receipt again", async () => {
    const link = `/en/confirm/${token}`;
    const reader = new Visitor(site.origin);
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.button"));
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.title"));
    const pressed = await reader.post(link);
    expect([pressed.status, pressed.location]).toEqual([303, "/en/receipt"]);
    expect(pressed.headers.getSetCookie()[0]).toMatch(/^openfloor_receipt=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax$/);
    expect((await reader.get("/en/receipt")).html).toContain(t("responses.respond.receipt.title.received"));
    expect((await reader.get("/fr/receipt")).status).toBe(200);
    expect((await reader.get(link)).html).toContain(t("responses.respond.confirm.already"));
    expect((await reader.post(link)).location).toBe("/en/receipt");
    expect((await visitor.get(`${steps()}/sent`)).html).toContain(t("responses.respond.receipt.title.received"));
  });

  it("can be used 72 hours long, also after the close", async () => {
    const link = `/en/confirm/${token}`;
    const submittedAt = plus(opensAt, days(1));
    await world.setClock(plus(submittedAt, days(3)));
    const expired = [await visitor.get(link), await visitor.post(link)];
    for (const { status, html } of expired) {
      expect(status).toBe(410);
      expect(html).toContain(t("responses.respond.confirm.failed.EXPIRED.title"));
    }
    expect((await visitor.get(`${steps()}/sent`)).html).toContain(t("responses.respond.receipt.title.lapsed"));
    await world.setClock(plus(submittedAt, days(3) - 1));
    expect((await visitor.post(link)).status).toBe(303);
  });

  it("that is wrong or cut off is named as such", async () => {
    const link = `/en/confirm/${token.slice(0, -3)}`;
    for (const { status, html } of [await visitor.get(link), await visitor.post(link)]) {
      expect(status).toBe(410);
      expect(html).toContain(t("responses.respond.confirm.failed.INVALID.title"));
    }
    expect((await new Visitor(site.origin).get("/en/receipt")).status).toBe(410);
  });
});

describe("when an answer cannot be saved", () => {
  it("because the network has sent too much, the page says how long to wait and shows the text", async () => {
    const refuse = async () => {
      throw new RequestRefused("RATE_LIMITED", 429, 17);
    };
    const limited = await aSite(world, { limits: { count: (kind) => (kind === "save" ? refuse() : Promise.resolve()) } });
    visitor = new Visitor(limited.origin);
    await begin();
    const { status, headers, html } = await fill("questions/1", { answer: "Written in a hurry." });
    await limited.close();
    expect(status).toBe(429);
    expect(headers.get("Retry-After")).toBe("17");
    expect(html).toContain("Written in a hurry.");
    expect(html).toContain(t("problems.RATE_LIMITED", { seconds: 17 }));
  });

  it("because something fails on our side, the page gives a reference and shows the text", async () => {
    await begin();
    const form = hiddenFields(await visitor.get(`${steps()}/questions/1`));
    await world.admin.query(`revoke update on intake.draft from ${world.roles.public}`);
    const { status, html } = await visitor.post(`${steps()}/questions/1`, { ...form, answer: "Written on a bad day." });
    await world.admin.query(`grant update on intake.draft to ${world.roles.public}`);
    expect(status).toBe(500);
    expect(html).toContain("Written on a bad day.");
    expect(html).toMatch(/<code dir="ltr">[0-9a-f-]{36}<\/code>/);
    expect((await visitor.post(`${steps()}/questions/1`, { ...form, answer: "Written on a bad day." })).status).toBe(303);
  });
});
