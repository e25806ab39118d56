import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { describe, expect, test } from "vitest";
import { useDesk } from "./harness/desk.ts";

const start = useDesk();

/** Every page, as somebody who has reason to open it. */
const pages: readonly { readonly path: string; readonly role?: string }[] = [
  { path: "/sign-in" },
  { path: "/", role: "secretariat" },
  { path: "/", role: "focal-point" },
  { path: "/", role: "chair" },
  { path: "/", role: "delegate" },
  { path: "/consultations", role: "secretariat" },
  { path: "/consultations/new", role: "secretariat" },
  { path: "/consultations/round-decided", role: "secretariat" },
  { path: "/consultations/round-closed", role: "secretariat" },
  { path: "/consultations/round-untitled", role: "delegate" },
  { path: "/responses", role: "secretariat" },
  { path: "/responses?round=round-open&state=LAPSED", role: "secretariat" },
  { path: "/responses/response-arabic", role: "secretariat" },
  { path: "/responses/response-igo", role: "secretariat" },
  { path: "/responses/response-proposed", role: "secretariat" },
  { path: "/responses/response-proposed", role: "secretariat-2" },
  { path: "/authority-requests", role: "focal-point" },
  { path: "/meetings", role: "secretariat" },
  { path: "/meetings/new", role: "secretariat" },
  { path: "/meetings/13", role: "delegate" },
  { path: "/meetings/20", role: "chair" },
  { path: "/meetings/20", role: "delegate" },
  { path: "/meetings/20/contributions/new", role: "delegate" },
  { path: "/contribution-drafts/draft-1", role: "focal-point" },
  { path: "/contribution-drafts/draft-1/submit", role: "focal-point" },
  { path: "/contributions/contribution-1", role: "delegate" },
  { path: "/council-reports", role: "chair" },
  { path: "/council-reports/new", role: "chair" },
  { path: "/council-reports/report-1", role: "chair" },
  { path: "/council-reports/report-1", role: "secretariat" },
  { path: "/nothing-here", role: "delegate" },
];

describe.each(pages)("$path as $role", ({ path, role }) => {
  test.each(["en", "ar"])("is accessible and says what it is (%s)", async (language) => {
    const { tab, open } = await start({ role, language });
    await open(path);
    await expectNoAxeViolations(tab);
    const [heading = ""] = await tab.locator("h1").allTextContents();
    expect(await tab.title()).toContain(heading);
    expect(await tab.locator("html").getAttribute("lang")).toBe(language);
    expect(await tab.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    expect(await tab.locator(".of-restricted-banner").isVisible()).toBe(true);
  });

  test.each(["en", "ar"])("fits a screen 360 pixels wide (%s)", async (language) => {
    const { tab, open } = await start({ role, language, width: 360 });
    await open(path);
    const beyond = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});

test("with every disclosure open a page is still accessible", async () => {
  for (const [role, path] of [["chair", "/meetings/20"], ["secretariat", "/consultations/new"]] as const) {
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
