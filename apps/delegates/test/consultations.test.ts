import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { expect, test } from "vitest";
import { focusedId, focusedText, useDesk, type Tab } from "./harness/desk.ts";

const start = useDesk();

async function fillRound(tab: Tab): Promise<void> {
  await tab.getByLabel("Topic (English)").fill("Trust on the Internet");
  await tab.getByLabel("Topic (French)").fill("La confiance dans l’Internet");
  await tab.getByLabel("Question 1 (English)").fill("What builds trust?");
  await tab.getByLabel("Question 1 (French)").fill("Qu’est-ce qui crée la confiance ?");
  await tab.getByLabel("Meeting", { exact: false }).first().fill("19");
  await tab.getByLabel("Date of the decision").fill("2026-10-02");
  await tab.getByLabel("Text of the decision").fill("The group agreed to consult on trust.");
}

test("a round is entered in English and French; its short name follows the topic", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await fillRound(tab);
  expect(await tab.getByLabel("Short name in the address").inputValue()).toBe("trust-on-the-internet");
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.getByRole("heading", { name: "Trust on the Internet" }).waitFor();
  expect(await focusedText(tab)).toContain("The round is entered.");
  const round = harness.world.rounds.at(-1);
  expect(round).toMatchObject({
    slug: "trust-on-the-internet",
    topic: { original: { language: "en" }, translations: [{ language: "fr", text: "La confiance dans l’Internet" }] },
    decision: { meeting: 19, decidedOn: "2026-10-02" },
  });
});

test("what is missing is listed on top, the summary has focus, each line leads to its field, and nothing typed is lost", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await tab.getByLabel("Question 1 (French)").fill("Qu’est-ce qui crée la confiance ?");
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.getByRole("alert").waitFor();
  expect(await focusedId(tab)).toBe("new-round-errors");
  expect(await tab.title()).toMatch(/^Error: /);
  await expectNoAxeViolations(tab);
  await tab.getByRole("alert").getByRole("link", { name: "Topic (English): Fill in this field." }).click();
  expect(await focusedId(tab)).toBe("new-round-topic");
  expect(await tab.getByLabel("Question 1 (French)").inputValue()).toContain("confiance");
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await expect.poll(() => focusedId(tab)).toBe("new-round-errors");
});

test("a refusal of the server stands at its field in the reader's language", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await fillRound(tab);
  await tab.getByLabel("Short name in the address").fill("affordable-access");
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.locator("#new-round-slug-error").waitFor();
  expect(await tab.locator("#new-round-slug-error").textContent()).toBe(
    "Short name in the address: Another page already has this address. Choose a different one.",
  );
  await tab.getByRole("link", { name: "Français" }).click();
  await expect
    .poll(() => tab.locator("#new-round-slug-error").textContent())
    .toContain("Une autre page a déjà cette adresse");
});

test("pressing twice sends once", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await fillRound(tab);
  const release = harness.holdMutations();
  // As from two keys at once, before the page has been drawn again.
  await tab
    .locator("form")
    .evaluate((form) => [form, form].forEach((each) => (each as HTMLFormElement).requestSubmit()));
  await tab.getByRole("button", { name: "Enter a round" }).dblclick({ force: true });
  await tab.getByText("Sending…").waitFor({ state: "attached" });
  release();
  await tab.getByRole("heading", { name: "Trust on the Internet" }).waitFor();
  expect(harness.requests.filter(({ operationName }) => operationName === "CreateRound")).toHaveLength(1);
});

test("when the server cannot be reached the form says so and keeps everything", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/new");
  await fillRound(tab);
  await harness.stop();
  await tab.getByRole("button", { name: "Enter a round" }).click();
  await tab.getByRole("alert").waitFor();
  expect(await tab.getByRole("alert").textContent()).toContain("Nothing was sent");
  expect(await tab.getByLabel("Topic (English)").inputValue()).toBe("Trust on the Internet");
});

test("announcing shows each time in its zone and in UTC, warns of a short window, and sends instants", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/round-decided");
  await tab.getByLabel("Opens at").fill("2027-03-22T09:00");
  await tab.getByLabel("Closes at").fill("2027-04-05T23:59");
  const shown = await tab.locator("form").first().locator("output").allTextContents();
  expect(shown[0]).toContain("22 March 2027, 09:00 (Geneva time, UTC+1)22 March 2027, 08:00 (UTC)");
  expect(shown[1]).toContain("5 April 2027, 23:59 (Geneva time, UTC+2)5 April 2027, 21:59 (UTC)");
  expect(await tab.getByText("This window is short").isVisible()).toBe(true);
  await expectNoAxeViolations(tab);
  await tab.getByRole("button", { name: "Announce the round" }).click();
  await tab.getByText("The round is announced.").waitFor();
  expect(harness.world.rounds[0]?.window).toEqual({
    opensAt: "2027-03-22T08:00:00.000Z",
    closesAt: "2027-04-05T21:59:00.000Z",
    zone: "Europe/Zurich",
  });
});

test("a time that clocks skip is refused, and one that comes twice can be told apart", async () => {
  const { harness, tab, open } = await start({ role: "secretariat" });
  await open("/consultations/round-decided");
  await tab.getByLabel("Opens at").fill("2027-03-28T02:30");
  await tab.getByLabel("Closes at").fill("2027-10-31T02:30");
  await tab.getByRole("button", { name: "Announce the round" }).click();
  await expect.poll(() => focusedId(tab)).toBe("announce-round-decided-errors");
  expect(await tab.getByRole("alert").textContent()).toContain("This time does not exist in this zone");
  await tab.getByLabel("Opens at").fill("2027-03-28T03:00");
  await tab.getByLabel("I mean the second one, after the clocks are put back").check();
  await tab.getByRole("button", { name: "Announce the round" }).click();
  await tab.getByText("The round is announced.").waitFor();
  expect(harness.world.rounds[0]?.window).toMatchObject({
    opensAt: "2027-03-28T01:00:00.000Z",
    closesAt: "2027-10-31T01:30:00.000Z",
  });
});

test("the counts of a round add up and lead to the responses behind them", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/consultations/round-open");
  const table = tab.getByRole("table", { name: "Responses by state" });
  const numbers = (await table.locator("tbody td").allTextContents()).map(Number);
  expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(Number(await table.locator("tfoot td").textContent()));
  await table.getByRole("link", { name: "Received, to check" }).click();
  await tab.getByRole("heading", { name: "Responses to check" }).waitFor();
  await expect.poll(() => tab.locator("tbody tr").count()).toBe(3);
});

test("a closed round is presented to a meeting", async () => {
  const { tab, open } = await start({ role: "secretariat" });
  await open("/consultations/round-closed");
  await tab.getByLabel("Meeting of the group").selectOption("20");
  await tab.getByRole("button", { name: "Present to a meeting" }).click();
  await tab.getByText("It is recorded that the round was presented.").waitFor();
  expect(await tab.locator(".of-page-header").textContent()).toContain("Presented to meeting 20");
});
