import { createPages } from "@openfloor/public";
import { languages } from "@openfloor/i18n";
import { expect, test } from "vitest";
import { executeFixture } from "./fixture-graph.ts";

const pages = createPages({ execute: executeFixture, clientKey: () => "x" });
const textOf = async (path: string) =>
  (await (await pages(new Request(`http://localhost${path}`))).text())
    .replaceAll(/<[^>]*>/g, "|")
    .replaceAll(/\|+/g, "|");

test("claimed figures stand apart from what is held, with the difference that the source leaves open", async () => {
  const text = await textOf("/en/consultations/2019-new-and-emerging-telecommunications");
  expect(text).toContain(
    "Governments|15|Private sector entities and industry associations|15|Civil society representatives|11|Intergovernmental organizations|8|",
  );
  expect(text).toContain(
    "Respondents listed by kind|49|Difference, not explained and not attributed in the source|3|Responses received, as stated|52|",
  );
  expect(text).toContain("By region|not stated|");
  expect(text).toContain("This site holds no response of this round.");
});

test("two stated closing dates are both shown, each with its source", async () => {
  const text = await textOf("/en/consultations/2020-expanding-internet-connectivity");
  expect(text).toMatch(/\|September 2020\|\d\|15 December 2020\|\d\|The sources differ\|/);
});

test("a question cut off in its source is marked, and a missing topic is not invented", async () => {
  expect(await textOf("/en/consultations/2015-persons-with-disabilities")).toContain(
    "approaches and examples of goo| […]|incomplete in the source|",
  );
  expect(await textOf("/en/consultations/2013-after-third-meeting")).toContain("Round 2: topic not stated");
});

test("a conflict between sources on a meeting is shown with the other value", async () => {
  const text = await textOf("/en/meetings/10");
  expect(text).toContain("20–21 September 2017");
  expect(text).toContain("Another source states a different last day: 22 September 2017");
});

test("an answer keeps its language and direction on a page in another one", async () => {
  const html = await (
    await pages(new Request("http://localhost/fr/responses/20000000-0000-4000-8000-000000000001"))
  ).text();
  expect(html).toMatch(/<div class="of-foreign-text__text" lang="ar" dir="rtl">/);
  expect(html).toContain("الثقة تبدأ بالوضوح");
});

test.each(languages)(
  "Member States are named and sorted in %s, 193 in February 2020 and 194 with Palau",
  async (language) => {
    const names = async (query: string) => {
      const html = await (await pages(new Request(`http://localhost/${language}/member-states${query}`))).text();
      return [...html.matchAll(/<th role="rowheader" scope="row">([^<]+)/g)].map((match) => match[1]);
    };
    expect((await names("?on=2020-02-06")).length).toBe(193);
    const today = await names("");
    expect(today.length).toBe(194);
    const key = (name = "") => (language === "ar" ? name.replace(/^ال/, "") : name);
    expect(today).toEqual(today.toSorted((a, b) => new Intl.Collator(language).compare(key(a), key(b))));
  },
);
