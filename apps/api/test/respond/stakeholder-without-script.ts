import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, plus } from "@openfloor/domain/kernel";
import type { Language } from "@openfloor/i18n";
import { launchBrowser } from "@openfloor/testkit/browser";
import { aConsultation, closesAt, opensAt, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { type Browser, BrowserRespondent } from "./browser-respondent.js";
import { aSite, mailedToken, receiptNumber, type Site, submissions } from "./site.js";

/** The tests of a whole response in one language; a file for each runs them side by side. */
export function aStakeholderResponds(language: Language): void {
  let world: World;
  let site: Site;
  let round: Round;
  let browser: Browser;
  let she: BrowserRespondent;

  beforeAll(async () => {
    [world, browser] = await Promise.all([aWorld(), launchBrowser()]);
    round = await (await aConsultation(world)).announced();
    site = await aSite(world);
  });
  beforeEach(async () => {
    await world.setClock(plus(opensAt, days(1)));
    she = await BrowserRespondent.at(browser, site.origin, { language, slug: round.slug });
  });
  afterEach(() => she.context.close());
  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    await world?.close();
  });

  describe("a stakeholder without JavaScript", () => {
    it("responds from the start page to the receipt, and every page is sound on a narrow screen", async () => {
      const { page, t } = she;
      await she.go();
      expect(await she.heading()).toBe(t("responses.respond.start.title"));
      expect(await she.text()).toContain(t("responses.respond.start.unpublished.email"));
      expect(await page.getByLabel(t("responses.respond.you.language")).inputValue()).toBe(language);
      await she.mustBeSound();
      await she.press(t("responses.respond.start.begin"));
      expect(she.path).toBe(`${she.steps}/tasks`);
      await she.mustBeSound();

      await page.getByRole("link", { name: t("responses.respond.tasks.you") }).click();
      await she.mustBeSound();
      await she.fillAboutYou();
      await she.press(t("common.saveAndContinue"));
      expect(she.path).toBe(`${she.steps}/questions/1`);
      await she.mustBeSound();
      await page.getByLabel(t("responses.respond.question.answer")).fill(she.answer);
      await she.press(t("responses.respond.saveAndBack"));
      expect(she.path).toBe(`${she.steps}/tasks`);
      expect(await she.text()).toContain(t("responses.respond.tasks.progress", { answered: "1", total: "2" }));

      await page.getByRole("link", { name: t("responses.respond.check.title") }).click();
      const checked = await she.text();
      for (const part of ["Open Schools", "amina@example.org", ...she.answer.split("\n\n")])
        expect(checked).toContain(part);
      await she.mustBeSound();
      await she.press(t("responses.respond.check.submit"));
      expect(she.path).toBe(`${she.steps}/sent`);
      expect(await she.heading()).toBe(t("responses.respond.receipt.title.submitted"));
      expect(await she.text()).toContain("amina@example.org");
      const number = receiptNumber(await she.text());
      await she.mustBeSound();

      await page.goto(`/${language}/confirm/${await mailedToken(world, number)}`);
      expect(await she.heading()).toBe(t("responses.respond.confirm.title"));
      await she.mustBeSound();
      await she.press(t("responses.respond.confirm.button"));
      expect(she.path).toBe(`/${language}/receipt`);
      expect(await she.heading()).toBe(t("responses.respond.receipt.title.received"));
      expect(receiptNumber(await she.text())).toBe(number);
      await she.mustBeSound();
    });

    it("hears first what is wrong, reads it again at the field, and finds everything typed", async () => {
      const { page, t } = she;
      await she.begin();
      await she.go("/you");
      const government = page.getByLabel(t("responses.category.GOVERNMENT"), { exact: true });
      const email = page.getByLabel(t("responses.respond.you.email"));
      await page.getByLabel(t("responses.respond.you.kindOf.INDIVIDUAL")).check();
      await government.check();
      await page.getByLabel(t("responses.respond.you.name")).fill("Amina");
      await email.fill("amina at example");
      await she.press(t("common.saveAndContinue"));
      expect(await page.title()).toContain(t("common.errorTitle", { title: t("responses.respond.you.title") }));
      expect(await she.focused()).toBe("error-summary");
      const links = page.getByRole("alert").getByRole("link");
      expect(await links.allInnerTexts()).toEqual([
        t("responses.respond.error.categoryOfPerson"),
        t("responses.respond.error.country"),
        t("problems.EMAIL_INVALID"),
      ]);
      expect(await page.locator("#email-error").innerText()).toBe(t("problems.EMAIL_INVALID"));
      expect(await email.inputValue()).toBe("amina at example");
      expect(await government.isChecked()).toBe(true);
      await she.mustBeSound();
      await links.last().click();
      expect(await she.focused()).toBe("email");
    });

    it("cannot submit what is not complete, and is led to the field that lacks", async () => {
      const { page, t } = she;
      await she.begin();
      await she.go("/check");
      expect(await she.text()).toContain(t("responses.respond.check.missing"));
      await she.mustBeSound();
      await she.press(t("responses.respond.check.submit"));
      const summary = page.getByRole("alert");
      expect(await summary.innerText()).toContain(t("problems.NO_ANSWERS"));
      await she.mustBeSound();
      await summary.getByRole("link", { name: t("responses.respond.error.name") }).click();
      expect(she.path).toBe(`${she.steps}/you`);
      expect(await page.locator("#name-error").innerText()).toBe(t("responses.respond.error.name"));
    });

    it("keeps an answer that is too long, with its length", async () => {
      const { page, t } = she;
      await she.begin();
      await she.go("/questions/1");
      const long = "شرح ".repeat(5_001).trim();
      await page.locator("textarea").fill(long);
      await she.press(t("common.saveAndContinue"));
      const tooLong = t("problems.ANSWER_TOO_LONG", { actual: 20_003, max: 20_000 });
      expect(await page.getByRole("alert").innerText()).toContain(tooLong);
      expect(await page.locator("textarea").inputValue()).toBe(long);
      await she.mustBeSound();
    });

    it("sees both texts when the answer was changed in another window, and decides", async () => {
      const { page, t } = she;
      await she.begin();
      await she.go("/questions/1");
      const other = await she.context.newPage();
      await other.goto(page.url());
      await other.locator("textarea").fill("A");
      await other.locator("form button").first().click();
      await page.locator("textarea").fill("B");
      await she.press(t("common.saveAndContinue"));
      expect(await page.locator("#saved p").last().innerText()).toBe("A");
      expect(await page.locator("textarea").inputValue()).toBe("B");
      expect(await she.focused()).toBe("error-summary");
      await she.mustBeSound();
      await she.press(t("responses.respond.conflict.saveMine"));
      await she.go("/questions/1");
      expect(await page.locator("textarea").inputValue()).toBe("B");
    });

    it("is refused after the close and before the opening with the dates, and keeps every word", async () => {
      const { page, t, texts } = she;
      await she.begin();
      await she.go("/questions/1");
      await page.locator("textarea").fill(she.answer);
      await she.press(t("common.saveAndContinue"));
      await page.locator("textarea").fill("Not yet saved.");
      await world.setClock(closesAt);
      await she.press(t("common.saveAndContinue"));
      expect(await she.heading()).toBe(t("responses.respond.stop.CLOSED.title"));
      const kept = [...she.answer.split("\n\n"), "Not yet saved.", texts.instant(closesAt, "Europe/Zurich")];
      for (const part of kept) expect(await she.text()).toContain(part);
      await she.mustBeSound();
      await she.context.clearCookies();
      await world.setClock(plus(opensAt, -1));
      await she.go();
      expect(await she.heading()).toBe(t("responses.respond.stop.NOT_OPEN.title"));
      expect(await she.text()).toContain(texts.instant(opensAt, "Europe/Zurich"));
      await she.mustBeSound();
    });

    it("comes back to what was begun, and can remove it from a shared computer", async () => {
      const { page, t } = she;
      await she.begin();
      await she.go();
      expect(await she.text()).toContain(t("responses.respond.start.begunTitle"));
      await page.getByText(t("responses.respond.forget.summary")).click();
      await she.mustBeSound();
      await she.press(t("responses.respond.forget.button"));
      expect(she.path).toBe(she.steps);
      expect(await she.text()).not.toContain(t("responses.respond.start.begunTitle"));
      await she.go("/tasks");
      expect(await she.heading()).toBe(t("responses.respond.stop.NO_DRAFT.title"));
      await she.mustBeSound();
    });

    it("reloads, goes back and submits again, and there is one response with one receipt", async () => {
      const { page, t } = she;
      const before = await submissions(world);
      await she.complete();
      await she.go("/check");
      const other = await she.context.newPage();
      await other.goto(page.url());
      await she.press(t("responses.respond.check.submit"));
      const number = receiptNumber(await she.text());
      await page.reload();
      expect(receiptNumber(await she.text())).toBe(number);
      await page.goBack();
      expect(receiptNumber(await she.text())).toBe(number);
      await other.locator("form button").first().click();
      expect(receiptNumber(await other.getByRole("main").innerText())).toBe(number);
      expect(await submissions(world)).toBe(before + 1);
    });
  });
}
