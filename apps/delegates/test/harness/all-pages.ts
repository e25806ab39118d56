import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { describe, expect, test } from "vitest";
import { type Desk, useLastingDesk } from "./desk.ts";

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

/** Looks at every page in one language; each language is a file of its own, so that they run side by side. */
export function lookAtEveryPage(language: string, dir: string): void {
  const start = useLastingDesk();
  const desks: Record<string, Promise<Desk>> = {};
  const deskOf = (role: string | undefined) => (desks[role ?? ""] ??= start({ role, language }));
  describe.each(pages)("$path as $role", ({ path, role }) => {
    test("is accessible, says what it is, and fits a screen 360 pixels wide", async () => {
      const { tab, open } = await deskOf(role);
      await tab.setViewportSize({ width: 1280, height: 900 });
      await open(path);
      await expectNoAxeViolations(tab);
      const [heading = ""] = await tab.locator("h1").allTextContents();
      expect(await tab.title()).toContain(heading);
      expect(await tab.locator("html").getAttribute("lang")).toBe(language);
      expect(await tab.locator("html").getAttribute("dir")).toBe(dir);
      expect(await tab.locator(".of-restricted-banner").isVisible()).toBe(true);

      await tab.setViewportSize({ width: 360, height: 800 });
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
}
