import type { Language } from "@openfloor/i18n";
import { textsFor } from "@openfloor/i18n/all";
import { expectNoAxeViolations } from "@openfloor/testkit/axe";
import type { launchBrowser } from "@openfloor/testkit/browser";

export type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type BrowserContext = Awaited<ReturnType<Browser["newContext"]>>;
type Page = Awaited<ReturnType<BrowserContext["newPage"]>>;

/** A stakeholder at a browser without JavaScript, on the narrowest of screens, who reads one language. */
export class BrowserRespondent {
  readonly texts;
  readonly t;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly language: Language,
    private readonly slug: string,
  ) {
    this.texts = textsFor(language);
    this.t = this.texts.t;
  }

  static async at(
    browser: Browser,
    baseURL: string,
    { language, slug }: { language: Language; slug: string },
  ): Promise<BrowserRespondent> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      baseURL,
      viewport: { width: 320, height: 640 },
    });
    return new BrowserRespondent(context, await context.newPage(), language, slug);
  }

  /** Where the steps of the round are. */
  get steps(): string {
    return `/${this.language}/consultations/${this.slug}/respond`;
  }

  /** Where the browser is. */
  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  /** An answer in the language of the page, of two paragraphs. */
  get answer(): string {
    return this.language === "ar" ? "نقص الكهرباء.\n\nوغلاء الخطوط." : "Electricity.\n\nAnd the price of a line.";
  }

  go(step = ""): Promise<unknown> {
    return this.page.goto(this.steps + step);
  }

  press(name: string): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).click();
  }

  heading(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  text(): Promise<string> {
    return this.page.getByRole("main").innerText();
  }

  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => document.activeElement?.id);
  }

  async begin(): Promise<void> {
    await this.go();
    await this.press(this.t("responses.respond.start.begin"));
  }

  async fillAboutYou(): Promise<void> {
    const { page, t } = this;
    await page.getByLabel(t("responses.respond.you.kindOf.ORGANISATION")).check();
    await page.getByLabel(t("responses.category.CIVIL_SOCIETY")).check();
    await page.getByLabel(t("responses.respond.you.organisation")).fill("Open Schools");
    await page.getByLabel(t("responses.respond.you.name")).fill("Amina");
    await page.getByLabel(t("common.countryOrArea")).selectOption("EGY");
    await page.getByLabel(t("responses.respond.you.email")).fill("amina@example.org");
  }

  /** Everything but the submission. */
  async complete(): Promise<void> {
    await this.begin();
    await this.go("/you");
    await this.fillAboutYou();
    await this.press(this.t("common.saveAndContinue"));
    await this.page.locator("textarea").fill(this.answer);
    await this.press(this.t("common.saveAndContinue"));
  }

  /** Throws unless the page, as it is now, is accessible, without script, and no wider than the screen. */
  async mustBeSound(): Promise<void> {
    await expectNoAxeViolations(this.page);
    const { width, scripts } = await this.page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      scripts: document.scripts.length,
    }));
    if (width > 320) throw new Error(`${this.path} is ${width} px wide on a screen of 320`);
    if (scripts > 0) throw new Error(`${this.path} carries script`);
  }
}
