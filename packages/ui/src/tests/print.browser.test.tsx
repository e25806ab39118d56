import { expect, test } from "vitest";
import { specimens } from "../gallery/specimens/specimens.js";
import type { Example } from "../examples.js";
import { useBrowser } from "./hold-in-browser.js";

const show = useBrowser();

test("a printed round has its facts and the addresses of its sources, and nothing to press", async () => {
  const page = await show(specimen("round", "en"), 794);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav:visible, .of-button:visible").count()).toBe(0);
  const source = page.getByRole("link", { name: "Page of the consultation of October 2019" });
  expect(await source.evaluate((element) => getComputedStyle(element, "::after").content)).toContain(
    "<https://www.itu.int/",
  );
});

test("a restricted page says so on every sheet of paper", async () => {
  const page = await show(specimen("meeting", "en"), 794);
  await page.emulateMedia({ media: "print" });
  const banner = page.locator(".of-restricted-banner");
  expect(await banner.isVisible()).toBe(true);
  expect(await banner.evaluate((element) => getComputedStyle(element).display)).toBe("table-header-group");
});

function specimen(component: string, language: string): Example {
  const found = specimens.find((each) => each.component === component && each.language === language);
  if (!found) throw new Error(`There is no specimen ${component} in ${language}`);
  return found;
}
