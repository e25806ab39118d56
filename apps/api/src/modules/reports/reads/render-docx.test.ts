import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { claimsOf } from "@openfloor/domain/reports";
import { launchBrowser } from "@openfloor/testkit/browser";
import { hostile, paragraphsOf, reportOf2020 } from "../../../../test/reports/readable-reports.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import type { ReadableReport } from "./readable-report.js";
import { renderDocx } from "./render-docx.js";

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

describe("the Word file", () => {
  const partsOf = async (of: ReadableReport): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(await renderDocx(of, origin)))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    );
  let parts: Record<string, string>;
  let text: string;
  beforeAll(async () => {
    parts = await partsOf(report);
    text = textOf(parts["word/document.xml"] ?? "");
  });

  test("has every paragraph under its number, word for word", () => {
    for (const { number, text: written } of paragraphsOf(report)) {
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
      for (const words of [claim, value ?? claim, remark, ...evidence.map((one) => one.text)])
        expect(text).toContain(words);
    }
  });

  test("has a footnote with the source of every figure", () => {
    const footnotes = textOf(parts["word/footnotes.xml"] ?? "");
    for (const { label, value, source } of paragraphsOf(report).flatMap(({ figures }) => figures)) {
      expect(footnotes).toContain(`${label}: ${value}. ${source}`);
    }
    const references = parts["word/document.xml"]?.match(/<w:footnoteReference /g) ?? [];
    expect(references).toHaveLength(paragraphsOf(report).flatMap(({ figures }) => figures).length);
    expect(parts["word/_rels/footnotes.xml.rels"]).toContain(`Target="${origin}/en/meetings/13"`);
  });

  test("leaves the lost header fields and headings as lines to write on, and names no author", () => {
    for (const label of ["Document number", "Date", "Author", "Chair"]) expect(text).toContain(`${label}:________`);
    expect(text).toContain("1________");
    expect(text).toContain("3________");
    expect(parts["docProps/core.xml"]).toContain(
      "<dc:title>Report to the Council on the thirteenth and fourteenth meetings of CWG-Internet</dc:title>",
    );
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
    const attacked = await partsOf(hostile(report));
    const page = await browser.newPage();
    for (const [name, part] of Object.entries(attacked).filter(([file]) => /\.(xml|rels)$/.test(file))) {
      expect(await isXml(page, part), name).toBe(true);
      expect(part).not.toContain("<script");
      expect(part).not.toContain("javascript:");
    }
    await page.close();
    expect(textOf(attacked["word/document.xml"] ?? "")).toContain(
      `<script>alert("1")</script> & "two" 'three' ]]> \ufffd\ufffd end`,
    );
  });
});

/** The words of a Word part, in order. */
function textOf(xml: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words ?? "");
  return runs.join("").replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

const isXml = (page: Page, xml: string): Promise<boolean> =>
  page.evaluate<boolean>(
    `new DOMParser().parseFromString(${JSON.stringify(xml)}, "application/xml").querySelector("parsererror") === null`,
  );
