import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { RequestRefused } from "../../src/platform/graphql/errors.js";
import { aConsultation, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, type Site, submissions } from "./site.js";
import { aboutYou, Respondent } from "./visitor.js";

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

describe("bad input", () => {
  it.each([
    ["an unknown country", "you", { ...aboutYou, country: "ZZZ" }, "COUNTRY_UNKNOWN"],
    [
      "a Government of no Member State",
      "you",
      { ...aboutYou, category: "GOVERNMENT", country: "INT" },
      "MEMBER_STATE_UNKNOWN",
    ],
    ["an organization without a name", "you", { ...aboutYou, organisation: " " }, "ORGANISATION_NAME_REQUIRED"],
    ["a malformed address", "you", { ...aboutYou, email: "amina at example" }, "EMAIL_INVALID"],
    ["an unknown language", "you", { ...aboutYou, language: "<script>" }, "LANGUAGE_UNKNOWN"],
    ["a disguising mark in a name", "you", { ...aboutYou, name: "Ami\u202ena" }, "CONTROL_CHARACTERS"],
    ["a disguising mark in an answer", "questions/1", { answer: "Elec\u202etricity" }, "CONTROL_CHARACTERS"],
    ["a control character in an answer", "questions/1", { answer: "Electricity\u0007" }, "CONTROL_CHARACTERS"],
  ] as const)(
    "such as %s is named in the summary and at its field, and what was typed comes back",
    async (_, step, fields, code) => {
      await visitor.begin();
      const { status, html } = await visitor.send(step, fields);
      expect(status).toBe(422);
      expect(html).toContain(`<title>${t("common.errorPrefix")}`);
      expect(html.split(t(`problems.${code}`))).toHaveLength(3);
      const { organisation, name, email, answer }: { [field: string]: string } = fields;
      for (const typed of [organisation, name, email, answer]) expect(html).toContain(typed?.trim() ?? "");
    },
  );

  it("such as an unknown language at the start begins nothing", async () => {
    const { status, html } = await visitor.post(visitor.steps, { language: "<script>" });
    expect(status).toBe(422);
    expect(html.split(t("problems.LANGUAGE_UNKNOWN"))).toHaveLength(3);
    expect(visitor.cookies.size).toBe(0);
  });

  it("of a hundred thousand characters comes back whole, with their number", async () => {
    await visitor.begin();
    const answer = "خمسة".repeat(25_000);
    const { status, html } = await visitor.send("questions/1", { answer });
    expect(status).toBe(422);
    expect(html).toContain(answer);
    expect(html).toContain(t("problems.ANSWER_TOO_LONG", { actual: 100_000, max: 20_000 }));
  });

  it("of values that no list holds is asked for again", async () => {
    await visitor.begin();
    const { status, html } = await visitor.send("you", { ...aboutYou, kind: "ROBOT", category: "BOTS" });
    expect(status).toBe(422);
    expect(html).toContain(t("responses.respond.error.kind"));
    expect(html).toContain(t("responses.respond.error.category"));
  });

  it("that is no form at all is answered with the page for what cannot be read", async () => {
    await visitor.begin();
    const broken = { "Content-Type": "multipart/form-data; boundary=another" };
    const { status, headers } = await visitor.post(
      `${visitor.steps}/questions/1`,
      { answer: "lost in a boundary" },
      broken,
    );
    expect(status).toBe(422);
    expect(headers.get("Content-Type")).toContain("text/html");
  });

  it("of markup is shown as text", async () => {
    await visitor.begin();
    await visitor.send("questions/1", { answer: "<img src=x onerror=alert(1)>\n</textarea><script>" });
    const { html } = await visitor.step("check");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toMatch(/<img|<script/);
  });

  it("is not asked about while somebody only leaves for later, and is asked about before submitting", async () => {
    await visitor.begin();
    const later = await visitor.send("you", { ...aboutYou, name: "", next: "tasks" });
    expect(later.location).toBe(`${visitor.steps}/tasks`);
    expect((await visitor.step("tasks")).html).toContain(t("responses.respond.tasks.incomplete"));
    const { status, html } = await visitor.send("check");
    expect(status).toBe(422);
    expect(html).toContain(`${visitor.steps}/you?check#name`);
    expect((await visitor.step("you?check")).html).toContain(`id="name-error">${t("responses.respond.error.name")}`);
  });
});

describe("a form that another site sends", () => {
  it.each([
    ["its origin", { Origin: "https://elsewhere.example" }],
    ["an origin that hides", { Origin: "null" }],
    ["what the browser says of it", { "Sec-Fetch-Site": "cross-site" }],
    ["what the browser says of a neighbour", { "Sec-Fetch-Site": "same-site" }],
  ])("is refused by %s, and nothing is changed", async (_, from) => {
    await visitor.complete();
    const before = await submissions(world);
    const form = await visitor.form("check");
    const { status, headers } = await visitor.post(`${visitor.steps}/check`, form, from);
    expect(status).toBe(400);
    expect(headers.get("Content-Type")).toContain("text/html");
    expect(await submissions(world)).toBe(before);
    const own = { Origin: site.origin, "Sec-Fetch-Site": "same-origin" };
    expect((await visitor.post(`${visitor.steps}/check`, form, own)).status).toBe(303);
  });
});

describe("when an answer cannot be saved", () => {
  it("because the network has sent too much, the page says how long to wait and shows the text", async () => {
    const count = async (kind: string): Promise<void> => {
      if (kind === "save") throw new RequestRefused("RATE_LIMITED", 429, 17);
    };
    const limited = await aSite(world, { limits: { count } });
    visitor = new Respondent(limited.origin, round);
    await visitor.begin();
    const { status, headers, html } = await visitor.send("questions/1", { answer: "Written in a hurry." });
    await limited.close();
    expect(status).toBe(429);
    expect(headers.get("Retry-After")).toBe("17");
    expect(html).toContain("Written in a hurry.");
    expect(html).toContain(t("problems.RATE_LIMITED", { seconds: 17 }));
  });

  it("because something fails on our side, the page gives a reference and shows the text", async () => {
    await visitor.begin();
    const form = await visitor.form("questions/1");
    const answer = "Written on a bad day.";
    await world.admin.query(`revoke update on intake.draft from ${world.roles.public}`);
    const failed = await visitor.send("questions/1", { answer }, form);
    await world.admin.query(`grant update on intake.draft to ${world.roles.public}`);
    expect(failed.status).toBe(500);
    expect(failed.html).toContain(answer);
    expect(failed.html).toMatch(/<code dir="ltr">[0-9a-f-]{36}<\/code>/);
    expect((await visitor.send("questions/1", { answer }, form)).status).toBe(303);
  });
});
