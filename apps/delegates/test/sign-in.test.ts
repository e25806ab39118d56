import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { expect, test } from "vitest";
import { focusedText, useDesk } from "./harness/desk.ts";

const start = useDesk();

test("a demonstration offers five ways in, two of them for a Member State of one's choice", async () => {
  const { tab, open } = await start();
  await open("/sign-in");
  expect(await tab.locator("main").getByRole("button").count()).toBe(5);
  await tab.getByLabel("Member State").selectOption({ label: "Kenya" });
  await tab.getByRole("button", { name: "Focal point" }).click();
  await tab.getByRole("heading", { name: "To do now" }).waitFor();
  expect(await tab.locator(".desk-account").textContent()).toContain("Focal point, Kenya");
});

test("outside a demonstration the page says that signing in is not part of this version", async () => {
  const { tab, open } = await start({}, { demo: false });
  await open("/sign-in");
  expect(await tab.locator("main").textContent()).toContain("Signing in is not yet part of this version");
  expect(await tab.locator("main").getByRole("button").count()).toBe(0);
  expect(await tab.getByText("Demonstration.").count()).toBe(0);
  await expectNoAxeViolations(tab);
});

test("whoever is not signed in is led to the sign-in page and then to where they wanted to go", async () => {
  const { tab, open } = await start();
  await open("/responses?round=round-open");
  expect(new URL(tab.url()).pathname).toBe("/sign-in");
  await tab.getByRole("button", { name: "Secretariat", exact: true }).click();
  await tab.getByRole("heading", { name: "Responses to check" }).waitFor();
  expect(new URL(tab.url()).search).toBe("?round=round-open");
});

test("the end of the session leads to the sign-in page, and back to the form with all that was typed", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await tab.getByLabel("Topic (English)").fill("Trust on the Internet");
  await tab.getByLabel("Question 1 (English)").fill("What builds trust?");
  await tab.getByLabel("Date of the decision").fill("2026-10-02");
  await tab.getByLabel("Text of the decision").fill("The group agreed.");
  harness.endSessions();
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.getByText("Your session has ended").waitFor();
  await tab.getByRole("button", { name: "Secretariat", exact: true }).click();
  await tab.getByRole("heading", { name: "Enter a round" }).waitFor();
  expect(await tab.getByLabel("Topic (English)").inputValue()).toBe("Trust on the Internet");
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.getByRole("heading", { name: "Trust on the Internet" }).waitFor();
});

test("what one person typed is not shown to the next who signs in", async () => {
  const { harness, tab, open } = await start({ role: "delegate", memberState: "CHE" });
  await open("/meetings/20/contributions/new");
  await tab.getByLabel("Title", { exact: true }).fill("Only for my delegation");
  harness.endSessions();
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByLabel("Text", { exact: true }).fill("Words");
  await tab.getByRole("button", { name: "Save the draft" }).click();
  await tab.getByText("Your session has ended").waitFor();
  await tab.getByLabel("Member State").selectOption({ label: "France" });
  await tab.getByRole("button", { name: "Delegate" }).click();
  await tab.getByRole("heading", { name: "Draft a contribution" }).waitFor();
  expect(await tab.getByLabel("Title", { exact: true }).inputValue()).toBe("");
});

test("signing out leads to the sign-in page and the way back is closed", async () => {
  const { tab, open } = await start({ role: "chair" });
  await open("/council-reports/report-1");
  await tab.getByRole("button", { name: "Sign out" }).click();
  await tab.getByRole("heading", { name: "Sign in" }).waitFor();
  await open("/council-reports/report-1");
  expect(new URL(tab.url()).pathname).toBe("/sign-in");
});

test("the language is changed on the spot: what is typed stays, and the choice is kept", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await tab.getByLabel("Topic (English)").fill("Trust");
  await tab.getByRole("link", { name: "العربية" }).click();
  await tab.getByRole("heading", { name: "إدخال جولة" }).waitFor();
  expect(await tab.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await tab.locator("#new-round-topic").inputValue()).toBe("Trust");
  expect(await tab.evaluate(() => localStorage.getItem("openfloor.language"))).toBe("ar");
});

test("the keyboard reaches the content by the skip link, and a change of page begins at its top", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/");
  await tab.keyboard.press("Tab");
  expect(await focusedText(tab)).toBe("Skip to main content");
  await tab.keyboard.press("Enter");
  await tab.getByRole("navigation", { name: "Main navigation" }).getByRole("link", { name: "Meetings" }).press("Enter");
  await tab.getByRole("heading", { name: "Meetings", level: 1 }).waitFor();
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("a browser without script is told so in six languages", async () => {
  const { harness } = await start();
  const page = await (await fetch(harness.url)).text();
  const [, words = ""] = /<noscript>(.*?)<\/noscript>/s.exec(page) ?? [];
  expect([...words.matchAll(/lang="(\w+)"/g)].map(([, language]) => language)).toEqual([
    "ar",
    "zh",
    "en",
    "fr",
    "ru",
    "es",
  ]);
  expect(words).toContain("needs JavaScript");
});
