import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimsOf } from "@openfloor/domain/reports";
import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { launchBrowser } from "@openfloor/testkit/browser";
import { hostile, paragraphsOf, reportOf2020 } from "../../../../test/reports/readable-reports.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import type { ReadableReport } from "./readable-report.js";
import { renderHtml } from "./render-html.js";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;

const origin = "https://openfloor.example.org";
let world: World;
let browser: Browser;
let report: ReadableReport;

beforeAll(async () => {
  [world, browser] = await Promise.all([aWorld(), launchBrowser()]);
  report = await reportOf2020(world);
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

describe("the HTML file", () => {
  const opened = async (of: ReadableReport, width = 1_200): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(renderHtml(of, origin));
    return page;
  };

  test("has every paragraph, every statement, and a source behind every figure", async () => {
    const page = await opened(report);
    const [body = ""] = await wordsOf(page, "body");
    for (const { number, figures } of paragraphsOf(report)) {
      expect(body, number).toContain(number);
      for (const { label, value, source } of figures) expect(body).toContain(`${label}: ${value}. ${source}`);
    }
    for (const { claim, value, remark } of claimsOf(report.compiled)) {
      for (const words of [claim, value ?? claim, remark]) expect(body).toContain(words);
    }
    await page.close();
  });

  test("leads from a figure to its source and back", async () => {
    const page = await opened(report);
    const figures = paragraphsOf(report).flatMap((paragraph) => paragraph.figures);
    expect(await page.locator("sup a").count()).toBe(figures.length);
    for (const [index, { value }] of figures.entries()) {
      const number = index + 1;
      expect(await page.locator(`sup a#figure-${number}`).getAttribute("href")).toBe(`#note-${number}`);
      expect(await page.locator(`#note-${number}`).textContent()).toContain(value);
      expect(await page.locator(`#note-${number} a[href="#figure-${number}"]`).count()).toBe(1);
    }
    await page.close();
  });

  test("leaves the lost header fields and headings empty, also for those who listen", async () => {
    const page = await opened(report);
    const header = await wordsOf(page, "header dl > div");
    expect(header).toEqual([
      "Group: Council Working Group on International Internet-related Public Policy Issues",
      "Document number: not stated",
      "Date: not stated",
      "Author: not stated",
      "Chair: not stated",
    ]);
    const headings = await wordsOf(page, "h2");
    expect(headings.slice(0, 5)).toEqual([
      "Summary",
      "Action required",
      "1 heading not stated",
      "2 CWG-Internet activities",
      "3 heading not stated",
    ]);
    await page.close();
  });

  test.each([1_200, 360])("is accessible and fits a screen of %i pixels, on paper too", async (width) => {
    const page = await opened(report, width);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expectNoAxeViolations(page);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    await page.emulateMedia({ media: "print" });
    await expectNoAxeViolations(page);
    await page.close();
  });

  test("holds hostile text as text, needs nothing from elsewhere, and has no address that runs", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => asked.push(dialog.message()));
    await page.setContent(renderHtml(hostile(report), origin));
    expect(await page.locator("script, img, link, iframe, [onclick], a[href^='javascript']").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toContain(`<script>alert("1")</script> & "two"`);
    expect(asked).toEqual([]);
    await page.close();
  });
});

/** The words of each element, read as one line. */
const wordsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
