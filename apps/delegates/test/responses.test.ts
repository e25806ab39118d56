import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { expect, test } from "vitest";
import { focusedId, focusedText, useDesk } from "./harness/desk.ts";

const start = useDesk();

test("answers stand in their own language and direction on a page in another", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/responses/response-arabic");
  const answer = tab.locator(".of-foreign-text__text").first();
  expect(await answer.getAttribute("lang")).toBe("ar");
  expect(await answer.getAttribute("dir")).toBe("rtl");
});

test("a response is published after one more question", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/responses/response-arabic");
  await tab.getByRole("button", { name: "Publish this response" }).click();
  const question = tab.getByRole("dialog", { name: "Publish this response?" });
  await question.waitFor();
  await expectNoAxeViolations(tab);
  await tab.keyboard.press("Escape");
  await question.waitFor({ state: "hidden" });
  expect(harness.world.responses[0]?.state).toBe("RECEIVED");
  await tab.getByRole("button", { name: "Publish this response" }).click();
  await question.getByRole("button", { name: "Publish" }).click();
  await tab.getByText("The response is published.").waitFor();
  expect(await focusedText(tab)).toBe("The response is published.");
  expect(harness.world.responses[0]?.state).toBe("PUBLISHED");
});

test("a refusal after the question takes focus on the page behind it", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/responses/response-arabic");
  const [response] = harness.world.responses;
  if (response) response.state = "NOT_PUBLISHED";
  await tab.getByRole("button", { name: "Publish this response" }).click();
  await tab.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await tab.getByRole("alert").waitFor();
  expect(await focusedId(tab)).toBe("publish-response-arabic-errors");
  expect(await tab.getByRole("alert").textContent()).toContain("This is not possible at the present stage.");
});

test("not publishing needs a reason and a second person", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/responses/response-arabic");
  await tab.getByLabel("Note for the record").fill("See the other one.");
  await tab.getByRole("button", { name: "Propose not to publish" }).click();
  await expect.poll(() => focusedId(tab)).toBe("propose-response-arabic-errors");
  expect(await tab.getByLabel("Note for the record").inputValue()).toBe("See the other one.");
  await tab.getByLabel("It repeats another response").check();
  await tab.getByRole("button", { name: "Propose not to publish" }).click();
  await tab.getByText("The proposal is recorded.").waitFor();
  expect(await tab.locator("main").textContent()).toContain("A second person is needed");
  expect(await tab.getByRole("button", { name: "Agree: do not publish" }).count()).toBe(0);
  expect(harness.world.responses[0]?.proposal).toMatchObject({ reason: "DUPLICATE", note: "See the other one." });
});

test("the second person agrees, or sends the response back to be checked", async () => {
  const { harness, tab, open } = await start({ role: "secretariat-2" });
  await open("/responses/response-proposed");
  await tab.getByRole("button", { name: "Disagree: back to checking" }).click();
  await tab.getByText("The proposal was not accepted.").waitFor();
  expect(harness.world.responses.find(({ id }) => id === "response-proposed")?.state).toBe("RECEIVED");
});

test("the secretariat records the official channel of an intergovernmental organization", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/responses/response-igo");
  await tab.getByLabel("Official channel", { exact: true }).fill("Letter of 3 March 2027");
  await tab.getByRole("button", { name: "Record the confirmation" }).click();
  await tab.getByText("The confirmation is recorded.").waitFor();
  expect(await tab.locator(".of-page-header").textContent()).toContain("Confirmed");
  expect(await tab.getByRole("button", { name: "Record the confirmation" }).count()).toBe(0);
});

test("the queue is narrowed by round and state, and each choice is an address", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/responses");
  await tab.getByLabel("Consultation round").selectOption({ label: "Resilience of networks" });
  await tab.getByLabel("State").selectOption("PUBLISHED");
  await expect.poll(() => new URL(tab.url()).search).toBe("?round=round-closed&state=PUBLISHED");
  await expect.poll(() => tab.locator("tbody tr").count()).toBe(1);
  await tab.reload();
  await expect.poll(() => tab.locator("tbody tr").count()).toBe(1);
});

test("the queue is shown by the page, says how many there are, and leaves out what nobody confirmed until it is asked for", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  const confirmed = harness.world.responses.filter(({ state }) => state !== "SUBMITTED" && state !== "LAPSED");
  harness.world.pageSize = confirmed.length - 1;
  await open("/responses?round=");
  const rows = tab.locator("tbody tr");
  await expect.poll(() => rows.count()).toBe(confirmed.length - 1);
  await tab.getByText(`${confirmed.length} results`).waitFor();
  await tab.getByRole("link", { name: "Next page" }).click();
  await expect.poll(() => rows.count()).toBe(1);
  expect(await tab.getByRole("link", { name: "Next page" }).count()).toBe(0);
  await tab.getByRole("link", { name: "First page" }).click();
  await expect.poll(() => rows.count()).toBe(confirmed.length - 1);
  await tab.getByRole("link", { name: "Next page" }).click();
  await tab.getByLabel("State").selectOption("LAPSED");
  await expect.poll(() => new URL(tab.url()).search).toBe("?state=LAPSED");
  await expect.poll(() => rows.count()).toBe(harness.world.responses.filter(({ state }) => state === "LAPSED").length);
});

test("a focal point confirms a response in the Government's name", async () => {
  const { harness, tab, open } = await start({ role: "focal-point" });
  await open("/authority-requests");
  await tab.getByRole("button", { name: "Confirm this response" }).click();
  await tab.getByRole("dialog").getByRole("button", { name: "Confirm" }).click();
  await tab.getByText("The confirmation is recorded.").waitFor();
  expect(await tab.locator("main").textContent()).toContain("No response waits for your confirmation.");
  expect(harness.world.responses.find(({ id }) => id === "response-government")?.standing).toBe("CONFIRMED");
});
