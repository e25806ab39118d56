import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { launchBrowser } from "@openfloor/testkit/browser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Example } from "../examples.js";
import { compiledStyles } from "../gallery/compiled-styles.js";
import { pageOf } from "../gallery/document.js";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
export type Page = Awaited<ReturnType<Browser["newPage"]>>;
type Show = (example: Example, width: number) => Promise<Page>;

/** Gives a function, for the tests of one file, that shows an example alone on a page of a real browser. */
export function useBrowser(): Show {
  const styles = compiledStyles();
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());
  return async (example, width) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(pageOf(example.element, example.language, styles, example.name));
    await page.evaluate(() => document.querySelectorAll("dialog").forEach((dialog) => dialog.showModal()));
    return page;
  };
}

/** The tests that every example has to pass in a browser. */
export function holdInBrowser(examples: readonly Example[]): void {
  const show = useBrowser();
  const named = examples.map((example) => [`${example.component}, ${example.name}`, example] as const);
  describe.each(named)("%s", (_, example) => {
    test("holds against axe in light and dark", async () => {
      const page = await show(example, 1000);
      await expectNoAxeViolations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await expectNoAxeViolations(page);
    });

    test("fits a screen 320 px wide, and with text of twice the size one of 640", async () => {
      const page = await show(example, 320);
      expect(await stickingOut(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.addStyleTag({ content: "html { font-size: 200% !important }" });
      expect(await stickingOut(page)).toEqual([]);
    });
  });
}

/** What makes a page scroll sideways, as the start of its markup. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter(
        (element) => element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1,
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
