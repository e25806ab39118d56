import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimsOf, type CompiledParagraph } from "@openfloor/domain/reports";
import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { launchBrowser } from "@openfloor/testkit/browser";
import { worked } from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { compileCouncilReport } from "../acts/compile-council-report.js";
import { councilReport } from "./council-reports.js";
import type { ReadableReport } from "./readable-report.js";
import { renderDocx } from "./render-docx.js";
import { renderHtml } from "./render-html.js";

const origin = "https://openfloor.example.org";
const mark = `<script>alert("1")</script> & "two" 'three' ]]> \u0000\u000b end`;
let world: World;
let browser: Browser;
let report: ReadableReport;

beforeAll(async () => {
  [world, browser] = await Promise.all([aWorld(), launchBrowser()]);
  const chair = await world.viewer("CHAIR");
  const { id } = worked(await compileCouncilReport(world.source, chair, { meetings: [13, 14], asOf: "2020-03-31" }));
  const found = await councilReport(world.source, chair, id);
  if (!found) throw new Error("no report");
  report = found;
});
afterAll(async () => {
  await browser.close();
  await world.close();
});

const paragraphs = (): CompiledParagraph[] => report.compiled.sections.flatMap((section) => section.paragraphs);

/** The same report with hostile text and addresses in every place that data can reach. */
function hostile(): ReadableReport {
  const { compiled } = report;
  const source = { name: mark, url: "javascript:alert(1)" };
  const sections = compiled.sections.map((section) => ({
    ...section,
    heading: section.heading === null ? null : mark,
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      text: `${paragraph.text}${mark}`,
      figures: paragraph.figures.map((figure) => ({ ...figure, label: mark, source: mark, url: "javascript:alert(1)" })),
      claims: paragraph.claims.map((claim) => ({ ...claim, claim: mark, value: mark, remark: mark, evidence: [{ text: mark, source }] })),
    })),
  }));
  return { ...report, compiledBy: mark, compiled: { ...compiled, header: { ...compiled.header, title: mark }, sections } };
}

describe("the Word file", () => {
  const partsOf = async (of: ReadableReport): Promise<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await renderDocx(of, origin)))).map(([name, bytes]) => [name, strFromU8(bytes)]));
  let parts: Record<string, string>;
  let text: string;
  beforeAll(async () => {
    parts = await partsOf(report);
    text = textOf(parts["word/document.xml"] ?? "");
  });

  test("has every paragraph under its number, word for word", () => {
    for (const { number, text: written } of paragraphs()) {
      expect(text, number).toContain(number);
      for (const line of written.split("\n")) {
        // References stand in brackets behind the figures; the words around them are those of the report.
        expect(text.replaceAll("[]", ""), number).toContain(line.replace(/^[a-z]\) /, ""));
      }
    }
  });

  test("has each statement with its value, and what the record holds beside it", () => {
    expect(claimsOf(report.compiled)).toHaveLength(24);
    for (const { claim, value, remark, evidence } of claimsOf(report.compiled)) {
      for (const words of [claim, value ?? claim, remark, ...evidence.map((one) => one.text)]) expect(text).toContain(words);
    }
  });

  test("has a footnote with the source of every figure", () => {
    const footnotes = textOf(parts["word/footnotes.xml"] ?? "");
    for (const { label, value, source } of paragraphs().flatMap(({ figures }) => figures)) {
      expect(footnotes).toContain(`${label}: ${value}. ${source}`);
    }
    const references = parts["word/document.xml"]?.match(/<w:footnoteReference /g) ?? [];
    expect(references).toHaveLength(paragraphs().flatMap(({ figures }) => figures).length);
    expect(parts["word/_rels/footnotes.xml.rels"]).toContain(`Target="${origin}/en/meetings/13"`);
  });

  test("leaves the lost header fields and headings as lines to write on, and names no author", () => {
    for (const label of ["Document number", "Date", "Author", "Chair"]) expect(text).toContain(`${label}:________`);
    expect(text).toContain("1________");
    expect(text).toContain("3________");
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Report to the Council on the thirteenth and fourteenth meetings of CWG-Internet</dc:title>");
    expect(parts["docProps/core.xml"]).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]/);
  });

  test("has real headings, a table with a caption and a header row, and its language", () => {
    const document = parts["word/document.xml"] ?? "";
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(report.compiled.sections.length + 1);
    expect(document).toContain('<w:pStyle w:val="Title"/>');
    expect(document).toContain('<w:pStyle w:val="Caption"/>');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
  });

  test("holds hostile text as text, and no address that runs", async () => {
    const attacked = await partsOf(hostile());
    const page = await browser.newPage();
    for (const [name, part] of Object.entries(attacked).filter(([file]) => /\.(xml|rels)$/.test(file))) {
      expect(await isXml(page, part), name).toBe(true);
      expect(part).not.toContain("<script");
      expect(part).not.toContain("javascript:");
    }
    await page.close();
    expect(textOf(attacked["word/document.xml"] ?? "")).toContain(`<script>alert("1")</script> & "two" 'three' ]]> \ufffd\ufffd end`);
  });
});

describe("the HTML file", () => {
  const opened = async (of: ReadableReport, width = 1_200): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.setContent(renderHtml(of, origin));
    return page;
  };

  test("has every paragraph, every statement, and a source behind every figure", async () => {
    const page = await opened(report);
    const body = (await page.locator("body").textContent()) ?? "";
    for (const { number, figures } of paragraphs()) {
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
    const references = await page.locator("sup a").evaluateAll((links) => links.map((link) => [link.id, link.getAttribute("href")]));
    expect(references.length).toBe(paragraphs().flatMap(({ figures }) => figures).length);
    for (const [id, href] of references) {
      expect(await page.locator(`${href} a[href="#${id}"]`).count()).toBe(1);
    }
    await page.close();
  });

  test("leaves the lost header fields and headings empty, also for those who listen", async () => {
    const page = await opened(report);
    const header = await page.locator("header dl > div").evaluateAll((rows) => rows.map((row) => (row.textContent ?? "").replace(/\s+/g, " ").trim()));
    expect(header).toEqual([
      "Group: Council Working Group on International Internet-related Public Policy Issues",
      "Document number: not stated",
      "Date: not stated",
      "Author: not stated",
      "Chair: not stated",
    ]);
    const headings = await page.locator("h2").evaluateAll((all) => all.map((one) => (one.textContent ?? "").trim()));
    expect(headings.slice(0, 5)).toEqual(["Summary", "Action required", "1 heading not stated", "2 CWG-Internet activities", "3 heading not stated"]);
    await page.close();
  });

  test.each([1_200, 360])("is accessible and fits a screen of %i pixels, on paper too", async (width) => {
    const page = await opened(report, width);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.emulateMedia({ media: "print" });
    await expectNoAxeViolations(page);
    await page.close();
  });

  test("holds hostile text as text, needs nothing from elsewhere, and has no address that runs", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("dialog", (dialog) => asked.push(dialog.message()));
    await page.setContent(renderHtml(hostile(), origin));
    expect(await page.locator("script, img, link, iframe, [onclick], a[href^='javascript']").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toContain(`<script>alert("1")</script> & "two"`);
    expect(asked).toEqual([]);
    await page.close();
  });
});

/** The words of a Word part, in order. */
function textOf(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words ?? "");
  return runs.join("").replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

const isXml = (page: Page, xml: string): Promise<boolean> =>
  page.evaluate((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror") === null, xml);
