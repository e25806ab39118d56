import { createPages, type Execute } from "@openfloor/public";
import { expect, test } from "vitest";
import { executeFixture } from "./fixture-graph.ts";
import { rounds } from "./fixture-record.ts";

const slug = rounds[0]?.slug ?? "";

/** The fixture's open round, as if it stood at another stage. */
const at =
  (stage: string): Execute =>
  async (document, variables, context) => {
    const answer = await executeFixture(document, variables, context);
    return JSON.parse(JSON.stringify(answer).replaceAll('"OPEN"', `"${stage}"`)) as typeof answer;
  };

async function pageAt(stage: string, path = `/consultations/${slug}`): Promise<string> {
  const pages = createPages({ execute: at(stage), clientKey: () => "x" });
  return (await pages(new Request(`http://localhost/en${path}`))).text();
}

test.each([
  ["DECIDED", "Decision", "to be announced", false],
  ["ANNOUNCED", "Opening", "next", false],
  ["OPEN", "Opening", "open now", true],
  ["CLOSED", "Responses", "being checked and published", false],
])("a round that is %s stands at %j: %s", async (stage, step, state, mayRespond) => {
  const html = (await pageAt(stage)).replaceAll("<!-- -->", "");
  const current = /<li[^>]*aria-current="step"[^]*?<\/li>/.exec(html)?.[0] ?? "";
  expect(current).toContain(`>${step} <span class="of-timeline__state">${state}</span>`);
  expect(html.includes(`/en/consultations/${slug}/respond"`)).toBe(mayRespond);
});

test("a round that was presented has come to its end", async () => {
  expect(await pageAt("PRESENTED")).not.toContain('aria-current="step"');
});

test("the home page and the list offer to respond only while a round is open", async () => {
  expect(await pageAt("OPEN", "")).toContain("51 days left");
  expect(await pageAt("CLOSED", "")).toContain("No consultation is open at present");
  expect(await pageAt("ANNOUNCED", "/consultations")).toContain("Opens 1 March 2027, 09:00 (Geneva time, UTC+1)");
  expect(await pageAt("CLOSED", "/consultations")).toContain("Closed 30 April 2027, 23:59 (Geneva time, UTC+2)");
});
