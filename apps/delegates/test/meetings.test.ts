import { expect, test } from "vitest";
import { focusedText, useDesk } from "./harness/desk.ts";

const start = useDesk();

test("a meeting is planned", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/meetings/new");
  await tab.getByLabel("Number of the meeting").fill("21");
  await tab.getByLabel("First day").fill("2027-10-04");
  await tab.getByLabel("Last day").fill("2027-10-05");
  await tab.getByLabel("Place").fill("Geneva");
  await tab.getByRole("button", { name: "Plan a meeting" }).click();
  await tab.getByRole("heading", { name: "Meeting 21" }).waitFor();
  expect(await focusedText(tab)).toContain("The meeting is planned.");
  expect(harness.world.meetings.at(-1)).toMatchObject({ number: 21, starts: "2027-10-04" });
});

test("the Chair adds an item with a round; its published responses stand under it in their own words", async () => {
  const { tab, open } = await start({ role: "chair" });
  await open("/meetings/20");
  await tab.getByText("1 published response").click();
  expect(await tab.locator(".desk-response").textContent()).toContain("Wanjiru Kamau");
  await tab.getByText("Add an item").first().click();
  await tab.getByLabel("Title of the item (English)").fill("Affordable access");
  await tab.getByLabel("Consultation round").selectOption("round-open");
  await tab.getByRole("button", { name: "Add an item" }).click();
  await tab.getByText("The item is on the agenda.").waitFor();
  expect(await tab.locator(".desk-agenda > li").count()).toBe(3);
  expect(await tab.locator(".desk-agenda > li").last().textContent()).toContain("No response is published yet.");
});

test("symbols of restricted papers are listed under their meeting", async () => {
  const { tab, open } = await start({ role: "delegate" });
  await open("/meetings/13");
  expect(await tab.locator(".desk-symbols li").allTextContents()).toEqual(["CWG-Internet-13/1", "CWG-Internet-13/2"]);
});

test("a home page shows the meeting that comes next by the server's clock", async () => {
  const { tab, open } = await start({ role: "delegate" });
  await open("/");
  expect(await tab.locator("main").textContent()).toContain("12–13 May 2027");
});
