import { readFileSync } from "node:fs";
import { beforeAll, expect, it, vi } from "vitest";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { worked } from "../worlds/stories.js";
import { meeting, venues } from "./hostile-record.js";
import { inEnglish, named, read } from "./known.js";
import { disguises, everything, lines } from "./packs.js";
import { aDeskSite, type Desk } from "./sites.js";
import { patience, spread } from "./spread.js";
import { expectEveryRoute, useStage } from "./stage.js";
import type { Watched } from "./watch.js";

vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const stage = useStage();
let site: Desk;
beforeAll(async () => {
  site = await aDeskSite(stage().world);
  stage().closeAfterwards(site);
});

const desks = new Map<string, Promise<Watched>>();

/** Somebody signed in, at a browser of their own, which stays open. */
function deskOf(role: string, language: string): Promise<Watched> {
  const key = `${role} ${language}`;
  const desk = desks.get(key) ?? newDesk(role, language);
  desks.set(key, desk);
  return desk;
}

async function newDesk(role: string, language: string): Promise<Watched> {
  const desk = await stage().visitor(site.origin, language);
  await desk.context.request.post("/demo/sign-in", { data: { role, memberState: "CHE" } });
  return desk;
}

/** Readers of English and of Arabic open other pages of a kind; what they show is in the lists that both open. */
const some = <T>(all: readonly T[], among: number, language: string) => spread(all, among, language === "en" ? 0 : 1);

const languages = ["en", "ar"];

it.concurrent.each(languages)(
  "the desk of the secretariat shows every text as it was written and does nothing else, in %s",
  async (language) => {
    const { rounds, published, ofOrganization, agenda } = stage().record;
    const desk = await deskOf("secretariat", language);
    await desk.open("/", { shown: rounds.map(({ topic }) => read(topic, language)) });
    await desk.open("/consultations", { shown: rounds.map(({ topic }) => read(topic, language)) });
    for (const { id, topic, asked, decision } of some(rounds, 8, language)) {
      await desk.open(`/consultations/${id}`, {
        shown: [read(topic, language), ...[decision, ...asked].map(inEnglish)],
      });
    }
    const shown = published.map(({ respondent }) => named(respondent.organisation ?? respondent.name));
    await desk.open("/responses", { shown });
    for (const response of [...some(published, 16, language), ofOrganization]) {
      const { id, respondent, answers, language: written } = response;
      const names = [respondent.organisation, respondent.name].flatMap((name) => (name ? [named(name)] : []));
      await desk.open(`/responses/${id}`, {
        shown: [...names, ...answers.map(({ text }) => ({ text, language: written }))],
      });
    }
    await desk.open("/meetings", { shown: venues.map(inEnglish) });
    await desk.open(`/meetings/${meeting}`, { shown: agenda.map((title) => read(title, language)) });
    expect(desk.incidents).toEqual([]);
  },
);

it.concurrent.each(languages)(
  "so do the notes of a proposal, at the desk of the second person, in %s",
  async (language) => {
    const desk = await deskOf("secretariat-2", language);
    for (const { id, note } of some(stage().record.proposed, 2, language))
      await desk.open(`/responses/${id}`, { shown: [named(note)] });
    expect(desk.incidents).toEqual([]);
  },
);

it.concurrent.each(languages)(
  "so do requests, drafts and contributions, at the desk of a focal point, in %s",
  async (language) => {
    const { ofGovernment, drafts, contributions } = stage().record;
    const desk = await deskOf("focal-point", language);
    await desk.open("/");
    const { respondent, answers } = ofGovernment;
    await desk.open("/authority-requests", {
      shown: [
        named(respondent.organisation),
        named(respondent.name),
        ...answers.map(({ text }) => ({ text, language: ofGovernment.language })),
      ],
    });
    await desk.open(`/meetings/${meeting}`, {
      shown: drafts.map(({ title, language: written }) => ({ text: title, language: written })),
    });
    const open = drafts.filter((_, index) => index % 2 === 0);
    for (const { id, title, body, language: written } of some(open, 6, language))
      await desk.open(`/contribution-drafts/${id}`, {
        shown: [title, body].map((text) => ({ text, language: written })),
      });
    for (const { id, title, body, language: written } of some(open, 10, language))
      await desk.open(`/contribution-drafts/${id}/submit`, {
        shown: [title, body].map((text) => ({ text, language: written })),
      });
    for (const { id, title, body, language: written } of some(contributions, 6, language))
      await desk.open(`/contributions/${id}`, { shown: [title, body].map((text) => ({ text, language: written })) });
    expect(desk.incidents).toEqual([]);
  },
);

it.concurrent.each(languages)(
  "so does the report to the Council, at the desk of the Chair, in %s",
  async (language) => {
    const desk = await deskOf("chair", language);
    for (const page of ["/", "/council-reports", "/council-reports/new", `/council-reports/${stage().record.report}`])
      await desk.open(page);
    expect(desk.incidents).toEqual([]);
  },
);

it.each(languages)(
  "a form that is refused, and one that somebody else has overtaken, show what was typed, in %s",
  async (language) => {
    const { page, ...desk } = await deskOf("focal-point", language);
    const { world, record } = stage();
    await desk.open(`/meetings/${meeting}/contributions/new`);
    await page.locator('[name="title"]').fill(disguises);
    await page.locator('[name="body"]').fill(disguises);
    await page.locator("main form button[type=submit]").click();
    await page.getByRole("alert").waitFor();
    await desk.look({ shown: [named(disguises)] });

    const draft = record.drafts[language === "en" ? 8 : 10];
    if (!draft) throw new Error("There is no draft to change");
    await desk.open(`/contribution-drafts/${draft.id}`);
    const theirs = { title: lines("theirs", 300)[3] ?? "", body: everything("theirs"), language: draft.language };
    const delegate = await world.viewer("DELEGATE", "CHE");
    worked(await saveContributionDraft(world.source, delegate, { draft: draft.id, revision: 1, meeting, ...theirs }));
    await page.locator('[name="body"]').fill(everything("mine"));
    await page.locator("main form button[type=submit]").click();
    await page.locator("#conflict-theirs").waitFor();
    await desk.look({ shown: [{ text: everything("mine"), language: draft.language }] });
    expect(desk.incidents).toEqual([]);
  },
);

it.each(languages)("the forms of the secretariat show what was typed when it is refused, in %s", async (language) => {
  const { page, ...desk } = await deskOf("secretariat", language);
  for (const [address, fields] of [
    ["/meetings/new", ["number", "venue"]],
    ["/consultations/new", ["topic", "topic.fr", "questions.0", "slug", "decision.text"]],
  ] as const) {
    await desk.open(address);
    for (const field of fields) await page.locator(`[name="${field}"]`).fill(disguises);
    await page.locator("main form button[type=submit]").last().click();
    await page.getByRole("alert").waitFor();
    await desk.look();
  }
  expect(desk.incidents).toEqual([]);
});

it("an address that nobody has is not repeated, before signing in and after", async () => {
  const stranger = await stage().visitor(site.origin, "en");
  for (const text of lines("address", 700)) {
    const typed = encodeURIComponent(text);
    await stranger.open(`/${typed}?${typed}`, { leadsTo: "/sign-in" });
  }
  const desk = await deskOf("secretariat", "en");
  for (const [index, text] of lines("address", 700).entries()) {
    const typed = encodeURIComponent(text);
    const addresses = [
      `/consultations/${typed}`,
      `/responses?round=${typed}&state=${typed}`,
      `/meetings/${typed}`,
      `/${typed}`,
    ];
    await desk.open(addresses[index % addresses.length] ?? "/");
  }
  expect([...stranger.incidents, ...desk.incidents]).toEqual([]);
});

it("an address to return to leads nowhere else", async () => {
  const stranger = await stage().visitor(site.origin, "en");
  for (const to of [
    "//evil.example/",
    "/\\evil.example",
    "javascript:__ran=1",
    "https://evil.example",
    "data:text/html,x",
  ]) {
    await stranger.context.clearCookies();
    await stranger.open(`/sign-in?to=${encodeURIComponent(to)}`);
    await stranger.page.locator(".desk-ways-in button").first().click();
    await stranger.page.locator(".desk-account").waitFor();
    await stranger.look();
    expect(stranger.page.url()).toBe(`${site.origin}/`);
  }
  expect(stranger.incidents).toEqual([]);
});

it("every page of the delegates' site was looked at", () => {
  const source = readFileSync(new URL("../../../delegates/src/routes.ts", import.meta.url), "utf8");
  const routes = [...source.matchAll(/route\("([^"]+)"/g)].map(([, path]) => `/${path}`);
  expect(routes.length).toBeGreaterThan(15);
  expectEveryRoute(["/", ...routes.filter((route) => route !== "/*")], stage().visited());
});
