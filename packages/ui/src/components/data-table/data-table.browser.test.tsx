import { expect, test } from "vitest";
import { useBrowser } from "../../tests/hold-in-browser.js";
import { dataTableExamples } from "./data-table.examples.js";

const show = useBrowser();

test("on a narrow screen a table is still a table for those who listen, and repeats its column names for those who look", async () => {
  const [example] = dataTableExamples;
  if (!example) throw new Error("There is no example");
  const page = await show(example, 320);
  expect(await page.getByRole("columnheader").allTextContents()).toEqual([
    "Meeting",
    "Dates",
    "Place",
    "Responses considered",
  ]);
  expect(await page.getByRole("rowheader").allTextContents()).toEqual(["Fourteenth", "Thirteenth", "Twelfth", "Total"]);
  expect(await page.getByRole("row").count()).toBe(5);
  const cell = page.getByRole("cell", { name: "5 to 6 February 2020", exact: true });
  expect(await cell.evaluate((element) => getComputedStyle(element, "::before").content)).toContain("Dates");
});
