import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { stickingOut, useBrowser } from "./hold-in-browser.js";

const show = useBrowser();
const planted = (element: ReactElement) => ({ component: "planted", name: "fault", language: "ar", element }) as const;

test("axe notices a picture without words", async () => {
  const page = await show(planted(<img src="data:," />), 320);
  await expect(expectNoAxeViolations(page)).rejects.toThrow("image-alt");
});

test("what sticks out of a page is noticed in both directions", async () => {
  const page = await show(planted(<svg width="400" className="planted" />), 320);
  await page.addStyleTag({ content: ".planted { max-inline-size: none }" });
  expect(await stickingOut(page)).toHaveLength(1);
  await page.evaluate(() => document.documentElement.setAttribute("dir", "ltr"));
  expect(await stickingOut(page)).toHaveLength(1);
});
