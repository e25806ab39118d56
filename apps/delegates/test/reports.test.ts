import { expect, test } from "vitest";
import { focusedId, useDesk } from "./harness/desk.ts";

const start = useDesk();

test("a report on the thirteenth and fourteenth meetings as of March 2020 is proposed", async () => {
  const { harness, tab, open } = await start({ role: "chair" });
  await open("/council-reports/new");
  expect(await tab.getByLabel("Meeting 13, 19 September 2019").isChecked()).toBe(true);
  expect(await tab.getByLabel("Meeting 20, 12 May 2027").isChecked()).toBe(false);
  expect(await tab.getByLabel("As-of date").inputValue()).toBe("2020-03-31");
  await tab.getByRole("button", { name: "Compile a report" }).click();
  await tab.getByText("The report is compiled.").waitFor();
  expect(harness.world.reports.at(-1)).toMatchObject({ meetings: [13, 14], asOf: "2020-03-31" });
});

test("the Chair marks a report as reviewed only after having seen every difference", async () => {
  const { harness, tab, open } = await start({ role: "chair" });
  await open("/council-reports/report-1");
  await tab.getByRole("button", { name: "Mark as reviewed" }).click();
  await expect.poll(() => focusedId(tab)).toBe("review-report-1-errors");
  const lines = tab.getByRole("alert").getByRole("link");
  const count = await lines.count();
  await lines.first().click();
  expect(await focusedId(tab)).toMatch(/^review-report-1-claim-/);
  for (const tick of await tab.getByLabel("I have seen this difference").all()) await tick.check();
  expect(await tab.locator("main").textContent()).toContain(`${count} of ${count} differences seen.`);
  await tab.getByRole("button", { name: "Mark as reviewed" }).click();
  await tab.getByText("The report is reviewed, with every difference seen.").waitFor();
  expect(harness.world.reports[0]?.reviewed?.acknowledged).toHaveLength(count);
  expect(await tab.getByRole("button", { name: "Mark as reviewed" }).count()).toBe(0);
});

test("what the source lost is left empty, and each figure leads to its source", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/council-reports/report-1");
  expect(await tab.getByText("not stated in the source").count()).toBe(4);
  expect(await tab.getByRole("link", { name: "Council report 2020, paragraph 2.1" }).getAttribute("href")).toBe(
    "https://www.itu.int/md/S20-CL-C-0051/en",
  );
  expect(await tab.getByRole("button", { name: "Mark as reviewed" }).count()).toBe(0);
  expect(await tab.getByRole("link", { name: "Download as DOCX" }).getAttribute("href")).toBe(
    "/council-reports/report-1/report.docx",
  );
  expect(await tab.getByRole("link", { name: "Download as HTML" }).getAttribute("href")).toBe(
    "/council-reports/report-1/report.html",
  );
});
