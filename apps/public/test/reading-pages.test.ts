import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { createPages } from "@openfloor/public";
import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { launchBrowser } from "@openfloor/testkit/browser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { executeFixture } from "./fixture-graph.ts";
import { readingPages } from "./reading-pages.ts";
import { serve } from "./serve.ts";

const pages = createPages({ execute: executeFixture, clientKey: () => "x", demo: true });
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(pages)]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function open(path: string, width: number) {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const complaints: string[] = [];
  page.on("console", (message) => void complaints.push(message.text()));
  page.on("request", (request) => void (request.url().startsWith(server.origin) || complaints.push(request.url())));
  await page.goto(server.origin + path);
  return { page, complaints };
}

describe.each([...readingPages, "/nothing-here"])("the page %s", (path) => {
  test.each(["en", "ar"])(
    "in %s has no barrier that axe can find, asks no other host and fits 320 pixels",
    async (language) => {
      const { page, complaints } = await open(`/${language}${path}`, 1100);
      await expectNoAxeViolations(page);
      expect(complaints.filter((complaint) => !complaint.includes("status of 404"))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await page.close();
    },
  );
});

test("the language switch keeps page and query", async () => {
  const { page } = await open("/en/member-states?on=2020-02-06", 1100);
  await page.getByRole("navigation", { name: "Languages" }).getByRole("link", { name: "Русский" }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/ru/member-states?on=2020-02-06");
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  await page.close();
});

test("the first stop of the keyboard leads over the masthead to the content", async () => {
  const { page } = await open("/en/meetings", 1100);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await page.close();
});

describe("the weight of", () => {
  const assets = new URL("../build/client/assets/", import.meta.url);
  const style = readdirSync(assets).filter((name) => name.endsWith(".css"));
  const weigh = (bytes: string | Buffer) => gzipSync(bytes).length;
  const styleWeight = style.reduce((sum, name) => sum + weigh(readFileSync(new URL(name, assets))), 0);

  test.each(readingPages)("%s with its style stays under 50 kB compressed", async (path) => {
    const html = await (await pages(new Request(`http://localhost/ar${path}`))).text();
    expect(weigh(html) + styleWeight).toBeLessThan(50_000);
  });
});
