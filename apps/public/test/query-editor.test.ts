import { createPages } from "@openfloor/public";
import { launchBrowser } from "@openfloor/testkit/browser";
import { expect, onTestFinished, test } from "vitest";
import { executeFixture } from "./fixture-graph.ts";
import { serve } from "./serve.ts";

test("the query editor runs its first query, explains the graph and asks no other host", async () => {
  const { origin, stop } = await serve(createPages({ execute: executeFixture, clientKey: () => "x" }));
  onTestFinished(stop);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });

  await page.goto(`${origin}/graphiql`);
  // The button is there before the editor is, and does nothing until then.
  await page.locator(".graphiql-query-editor .CodeMirror-code").getByText("statistics").waitFor();
  await page.getByRole("button", { name: /Execute query/ }).click();
  await page.locator(".result-window").filter({ hasText: '"OPEN"' }).waitFor();
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByText("ConsultationStage").waitFor();
  expect(elsewhere).toEqual([]);
});
