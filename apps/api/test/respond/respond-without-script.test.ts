import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import { launchBrowser } from "@openfloor/testkit/browser";
import { aConsultation, closesAt, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { aSite, mailedToken, receiptNumber, type Site, submissions } from "./site.js";

let world: World;
let site: Site;
let round: Round;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [world, browser] = await Promise.all([aWorld(), launchBrowser()]);
  round = await (await aConsultation(world)).announced();
  site = await aSite(world);
});
beforeEach(async () => {
  await world.setClock(plus(opensAt, days(1)));
  context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin, viewport: { width: 320, height: 640 } });
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  await world?.close();
});

describe.each(["en", "ar"] as const)("a stakeholder without JavaScript, in %s", (language) => {
  const texts = textsFor(language);
  const { t } = texts;
  const answer = language === "ar" ? "نقص الكهرباء.\n\nوغلاء الخطوط." : "Electricity.\n\nAnd the price of a line.";
  const steps = (): string => `/${language}/consultations/${round.slug}/respond`;
  const heading = (): Promise<string> => page.getByRole("heading", { level: 1 }).innerText();
  const press = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

  it("responds from the start page to the receipt, and every page is accessible on a narrow screen", async () => {
    await page.goto(steps());
    expect(await heading()).toBe(t("responses.respond.start.title"));
    expect(await mainText()).toContain(t("responses.respond.start.unpublished.email"));
    expect(await page.getByLabel(t("responses.respond.you.language")).inputValue()).toBe(language);
    await isSound();
    await press(t("responses.respond.start.begin"));
    expect(path()).toBe(`${steps()}/tasks`);
    await isSound();

    await page.getByRole("link", { name: t("responses.respond.tasks.you") }).click();
    await isSound();
    await aboutSchools();
    await press(t("common.saveAndContinue"));
    expect(path()).toBe(`${steps()}/questions/1`);
    await isSound();
    await page.getByLabel(t("responses.respond.question.answer")).fill(answer);
    await press(t("responses.respond.saveAndBack"));
    expect(path()).toBe(`${steps()}/tasks`);
    expect(await mainText()).toContain(t("responses.respond.tasks.progress", { answered: "1", total: "2" }));

    await page.getByRole("link", { name: t("responses.respond.check.title") }).click();
    const checked = await mainText();
    for (const part of ["Open Schools", "amina@example.org", ...answer.split("\n\n")]) expect(checked).toContain(part);
    await isSound();
    await press(t("responses.respond.check.submit"));
    expect(path()).toBe(`${steps()}/sent`);
    expect(await heading()).toBe(t("responses.respond.receipt.title.submitted"));
    const number = receiptNumber(await mainText());
    expect(await mainText()).toContain("amina@example.org");
    await isSound();

    await page.goto(`/${language}/confirm/${await mailedToken(world, number)}`);
    expect(await heading()).toBe(t("responses.respond.confirm.title"));
    await isSound();
    await press(t("responses.respond.confirm.button"));
    expect(path()).toBe(`/${language}/receipt`);
    expect(await heading()).toBe(t("responses.respond.receipt.title.received"));
    expect(receiptNumber(await mainText())).toBe(number);
    await isSound();
  });

  it("is told at the top and at the field what is wrong, hears it first, and finds everything typed", async () => {
    await begin();
    await page.goto(`${steps()}/you`);
    await page.getByLabel(t("responses.respond.you.kindOf.INDIVIDUAL")).check();
    await page.getByLabel(t("responses.category.GOVERNMENT"), { exact: true }).check();
    await page.getByLabel(t("responses.respond.you.name")).fill("Amina");
    await page.getByLabel(t("responses.respond.you.email")).fill("amina at example");
    await press(t("common.saveAndContinue"));
    expect(await page.title()).toContain(t("common.errorTitle", { title: t("responses.respond.you.title") }));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("error-summary");
    const summary = page.getByRole("alert");
    expect(await summary.getByRole("link").allInnerTexts()).toEqual([
      t("responses.respond.error.categoryOfPerson"),
      t("responses.respond.error.country"),
      t("problems.EMAIL_INVALID"),
    ]);
    const email = page.getByLabel(t("responses.respond.you.email"));
    expect(await email.inputValue()).toBe("amina at example");
    expect(await page.locator("#email-error").innerText()).toBe(t("problems.EMAIL_INVALID"));
    expect(await page.getByLabel(t("responses.category.GOVERNMENT"), { exact: true }).isChecked()).toBe(true);
    await isSound();
    await summary.getByRole("link").last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("email");
  });

  it("cannot submit what is not complete, and is led to the field that lacks", async () => {
    await begin();
    await page.goto(`${steps()}/check`);
    expect(await mainText()).toContain(t("responses.respond.check.missing"));
    await isSound();
    await press(t("responses.respond.check.submit"));
    expect(await page.getByRole("alert").innerText()).toContain(t("problems.NO_ANSWERS"));
    await isSound();
    await page.getByRole("alert").getByRole("link", { name: t("responses.respond.error.name") }).click();
    expect(path()).toBe(`${steps()}/you`);
    expect(await page.locator("#name-error").innerText()).toBe(t("responses.respond.error.name"));
  });

  it("keeps an answer that is too long, with its length", async () => {
    await begin();
    await page.goto(`${steps()}/questions/1`);
    const long = "شرح ".repeat(5_001).trim();
    await page.getByLabel(t("responses.respond.question.answer")).fill(long);
    await press(t("common.saveAndContinue"));
    expect(await page.getByRole("alert").innerText()).toContain(t("problems.ANSWER_TOO_LONG", { actual: 20_003, max: 20_000 }));
    expect(await page.getByLabel(t("responses.respond.question.answer")).inputValue()).toBe(long);
    await isSound();
  });

  it("sees both texts when the same answer was changed in another window, and decides", async () => {
    await begin();
    await page.goto(`${steps()}/questions/1`);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.locator("textarea").fill(`${answer} A`);
    await other.locator("form button").first().click();
    await page.locator("textarea").fill(`${answer} B`);
    await press(t("common.saveAndContinue"));
    expect(await page.locator("#saved").innerText()).toContain(`${answer.split("\n\n")[1]} A`);
    expect(await page.locator("textarea").inputValue()).toBe(`${answer} B`);
    await isSound();
    await press(t("responses.respond.conflict.saveMine"));
    await page.goto(`${steps()}/questions/1`);
    expect(await page.locator("textarea").inputValue()).toBe(`${answer} B`);
  });

  it("is refused before the opening and after the close with the dates, and keeps every word", async () => {
    await begin();
    await page.goto(`${steps()}/questions/1`);
    await page.locator("textarea").fill(answer);
    await press(t("common.saveAndContinue"));
    await page.locator("textarea").fill("Not yet saved.");
    await world.setClock(closesAt);
    await press(t("common.saveAndContinue"));
    expect(await heading()).toBe(t("responses.respond.stop.CLOSED.title"));
    const text = await mainText();
    for (const part of [...answer.split("\n\n"), "Not yet saved.", texts.instant(closesAt, "Europe/Zurich")]) expect(text).toContain(part);
    await isSound();
    await context.clearCookies();
    await world.setClock(plus(opensAt, -1));
    await page.goto(steps());
    expect(await heading()).toBe(t("responses.respond.stop.NOT_OPEN.title"));
    expect(await mainText()).toContain(texts.instant(opensAt, "Europe/Zurich"));
    await isSound();
  });

  it("comes back to what was begun, and can remove it from a shared computer", async () => {
    await begin();
    await page.goto(steps());
    expect(await mainText()).toContain(t("responses.respond.start.begunTitle"));
    await isSound();
    await page.getByText(t("responses.respond.forget.summary")).click();
    await press(t("responses.respond.forget.button"));
    expect(path()).toBe(steps());
    expect(await mainText()).not.toContain(t("responses.respond.start.begunTitle"));
    await page.goto(`${steps()}/tasks`);
    expect(await heading()).toBe(t("responses.respond.stop.NO_DRAFT.title"));
    await isSound();
  });

  it("goes back and submits again, and there is one response with one receipt", async () => {
    const before = await submissions(world);
    await complete();
    await page.goto(`${steps()}/check`);
    const other = await context.newPage();
    await other.goto(page.url());
    await press(t("responses.respond.check.submit"));
    const number = receiptNumber(await mainText());
    await page.reload();
    expect(receiptNumber(await mainText())).toBe(number);
    await page.goBack();
    expect(receiptNumber(await mainText())).toBe(number);
    await other.locator("form button").first().click();
    expect(receiptNumber(await other.getByRole("main").innerText())).toBe(number);
    expect(await submissions(world)).toBe(before + 1);
  });

  async function begin(): Promise<void> {
    await page.goto(steps());
    await press(t("responses.respond.start.begin"));
  }

  async function aboutSchools(): Promise<void> {
    await page.getByLabel(t("responses.respond.you.kindOf.ORGANISATION")).check();
    await page.getByLabel(t("responses.category.CIVIL_SOCIETY")).check();
    await page.getByLabel(t("responses.respond.you.organisation")).fill("Open Schools");
    await page.getByLabel(t("responses.respond.you.name")).fill("Amina");
    await page.getByLabel(t("common.countryOrArea")).selectOption("EGY");
    await page.getByLabel(t("responses.respond.you.email")).fill("amina@example.org");
  }

  async function complete(): Promise<void> {
    await begin();
    await page.goto(`${steps()}/you`);
    await aboutSchools();
    await press(t("common.saveAndContinue"));
    await page.locator("textarea").fill(answer);
    await press(t("common.saveAndContinue"));
  }
});

/** Accessible, in the reader's direction, without script, and no wider than the narrowest screen. */
async function isSound(): Promise<void> {
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await page.locator("script").count()).toBe(0);
}

const path = (): string => new URL(page.url()).pathname;
const mainText = (): Promise<string> => page.getByRole("main").innerText();
