import { beforeAll, expect, it, vi } from "vitest";
import { pageAccess } from "@openfloor/public";
import { aSite, type Site } from "../respond/site.js";
import { venues } from "./hostile-record.js";
import { inEnglish, named, read } from "./known.js";
import { respondInABrowser } from "./respond-in-a-browser.js";
import { lines } from "./packs.js";
import { patience, spread } from "./spread.js";
import { expectEveryRoute, useStage } from "./stage.js";

vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const stage = useStage();
let site: Site;
beforeAll(async () => {
  site = await aSite(stage().world, { limits: { count: async () => undefined } });
  stage().closeAfterwards(site);
});

/** Readers of English and of Arabic open other pages of a kind; what they show is in the lists that both open. */
const some = <T>(all: readonly T[], among: number, language: string) => spread(all, among, language === "en" ? 0 : 1);

it.concurrent.each(["en", "ar"])(
  "the reading pages show every text as it was written and do nothing else, in %s",
  async (language) => {
    const { rounds, open, published } = stage().record;
    const reader = await stage().visitor(site.origin, language);
    const home = `/${language}`;
    await reader.open(home, { shown: [read(open.topic, language)] });
    await reader.open(`${home}/consultations`, { shown: [...rounds, open].map(({ topic }) => read(topic, language)) });
    for (const { slug, topic, asked, decision } of [open, ...some(rounds, 3, language)]) {
      const shown = [read(topic, language), ...[decision, ...asked].map(inEnglish)];
      await reader.open(`${home}/consultations/${slug}`, { shown });
    }
    for (const { slug } of some(rounds, 4, language)) await reader.open(`${home}/consultations/${slug}/responses`);
    for (const { publicId, respondent, answers, language: written } of some(published, 4, language)) {
      const shown = [
        named(respondent.organisation ?? respondent.name),
        ...answers.map(({ text }) => ({ text, language: written })),
      ];
      await reader.open(`${home}/responses/${publicId}`, { shown });
    }
    await reader.open(`${home}/meetings`, { shown: venues.map(inEnglish) });
    await reader.open(`${home}/meetings/31`, { shown: [inEnglish(venues[1] ?? "")] });
    for (const page of ["about", "group", "member-states", "reports"]) await reader.open(`${home}/${page}`);
    expect(reader.incidents).toEqual([]);
  },
);

it.each(["en", "ar"])(
  "the pages on which somebody responds show what they typed, also when it is refused, in %s",
  async (language) => {
    const respondent = await stage().visitor(site.origin, language);
    await respondInABrowser(stage(), respondent, language);
    expect(respondent.incidents).toEqual([]);
  },
);

it("pages that say what is wrong with an address make nothing of it", async () => {
  const reader = await stage().visitor(site.origin, "en");
  const round = `/en/consultations/${stage().record.rounds[0]?.slug}`;
  for (const [index, text] of lines("address", 700).entries()) {
    const typed = encodeURIComponent(text);
    const addresses = [
      `/${typed}`,
      `/en/${typed}`,
      `/en/consultations/${typed}`,
      `${round}?${typed}=${typed}#${typed}`,
      `${round}/responses?after=${typed}`,
      `/en/responses/${typed}`,
      `/en/confirm/${typed}`,
      `${round}/respond/questions/${typed}`,
      `/en/meetings/${typed}?${typed}`,
    ];
    await reader.open(addresses[index % addresses.length] ?? "/");
  }
  expect(reader.incidents).toEqual([]);
});

it("what is no page is text, which no browser takes for anything else", async () => {
  for (const path of ["/robots.txt", "/schema.graphql"]) {
    const answer = await fetch(site.origin + path);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

it("every page of the public site was looked at", () => {
  const pages = [...pageAccess.keys()].filter(
    (path) => !["/", "/robots.txt"].includes(path) && !path.endsWith("/forget"),
  );
  expectEveryRoute(pages, stage().visited());
});
