import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { expect, test } from "vitest";
import { useDesk } from "./harness/desk.ts";

const start = useDesk();

test("with every disclosure open a page is still accessible", async () => {
  for (const [role, path] of [
    ["chair", "/meetings/20"],
    ["secretariat", "/consultations/new"],
  ] as const) {
    const { tab, open } = await start({ role, language: "ar" });
    await open(path);
    for (const summary of await tab.locator("main summary").all()) await summary.click();
    await expectNoAxeViolations(tab);
  }
});

test("what is not there and what belongs to another delegation look alike", async () => {
  const { tab, open } = await start({ role: "delegate" });
  await open("/contribution-drafts/draft-2");
  const foreign = await tab.locator("main").textContent();
  await open("/contribution-drafts/draft-99");
  expect(await tab.locator("main").textContent()).toBe(foreign);
});
