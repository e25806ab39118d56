import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "@openfloor/testkit/browser";
import { startInstallation, type Installation } from "./installation.js";
import type { Language } from "@openfloor/i18n";
import { textsFor } from "@openfloor/i18n/all";
import { linkIn, mailsTo } from "./mail.js";
import { signedIn, stakeholder } from "./people.js";
import { picture } from "./screenshots.js";

const [ar, en, fr] = [textsFor("ar"), textsFor("en"), textsFor("fr")];
const slug = "connecting-schools-in-remote-areas";

// The round closes on 30 June 2030 at 23:59 Geneva time.
const aMinuteBefore = "2030-06-30T21:58:00Z";
const halfAnHourAfter = "2030-06-30T22:29:00Z";

/** The tour of the README, from a decision of the group to the Council report. Each step builds on those before. */
describe("the journey", () => {
  let installation: Installation;
  let browser: Browser;

  beforeAll(async () => {
    [installation, browser] = await Promise.all([startInstallation(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await installation?.stop();
  });

  it("lands on a language and lists the rounds of the record, each with its page", async () => {
    const context = await browser.newContext({ baseURL: installation.publicOrigin, locale: "fr-FR" });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe("/fr");
    await page.goto("/en/consultations");
    await picture(page, "consultations");
    await page.getByRole("link", { name: /Harnessing New and Emerging/ }).click();
    const text = await page.getByRole("main").innerText();
    expect(text).toContain("52 responses; 49 respondents listed by kind");
    expect(text).toContain("not explained and not attributed in the source");
    await picture(page, "historical-round", { whole: true });
    await page.goto("/en/consultations/expanding-internet-connectivity");
    const dates = await page.getByRole("main").innerText();
    expect(dates).toContain("September 2020");
    expect(dates).toContain("15 December 2020");
    await context.close();
  });

  it("the secretariat enters a round from a decision of the group and announces it", async () => {
    await installation.setClock("2030-03-20T09:00:00Z");
    const { page } = await signedIn(browser, installation, "secretariat");
    await page.goto("/consultations");
    await page.getByRole("link", { name: "Enter a round" }).first().click();
    await page.getByLabel("Topic (English)").fill("Connecting schools in remote areas");
    await page.getByLabel(/^Topic \(French\)/).fill("Connecter les écoles des zones reculées");
    await page.getByLabel("Question 1 (English)").fill("What hinders the connection of schools?");
    await page.getByLabel(/^Question 1 \(French\)/).fill("Qu’est-ce qui freine la connexion des écoles ?");
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByLabel("Question 2 (English)").fill("Which practices have worked?");
    await page.getByLabel(/^Question 2 \(French\)/).fill("Quelles pratiques ont fait leurs preuves ?");
    await page.getByLabel(/^Meeting/).fill("18");
    await page.getByLabel("Date of the decision").fill("2030-03-12");
    await page
      .getByLabel("Text of the decision")
      .fill("The group agreed to consult on connecting schools in remote areas.");
    await picture(page, "enter-a-round");
    await page.getByRole("button", { name: "Enter a round" }).click();
    await page.getByText("The round is entered.").waitFor();
    await page.getByLabel("Opens at").fill("2030-04-01T09:00");
    await page.getByLabel("Closes at").fill("2030-06-30T23:59");
    await page.getByRole("button", { name: "Announce the round" }).click();
    await page.getByText("The round is announced.").waitFor();
    await picture(page, "announced");
  });

  it("the round opens by the clock alone", async () => {
    const page = await stakeholder(browser, installation);
    await page.goto(`/fr/consultations/${slug}`);
    expect(await page.getByRole("main").innerText()).toContain("Connecter les écoles des zones reculées");
    expect(await page.getByRole("link", { name: fr.t("consultations.respond") }).count()).toBe(0);
    await installation.setClock("2030-04-01T07:00:00Z");
    await page.reload();
    await page
      .getByRole("link", { name: fr.t("consultations.respond") })
      .first()
      .waitFor();
    await picture(page, "open-round");
  });

  it("a stakeholder responds in Arabic without JavaScript, a minute before the close", async () => {
    const page = await stakeholder(browser, installation);
    await installation.setClock(aMinuteBefore);
    await respond(page, {
      language: "ar",
      slug,
      email: "amina@example.org",
      category: "CIVIL_SOCIETY",
      country: "EGY",
      organisation: "المدارس المفتوحة",
    });
    await picture(page, "check-answers-arabic");
    const secondTab = await page.context().newPage();
    await secondTab.goto(page.url());
    await page.getByRole("button", { name: ar.t("responses.respond.check.submit") }).click();
    const receipt = receiptNumber(await page.getByRole("main").innerText());
    await picture(page, "submitted-arabic");
    await secondTab.getByRole("button", { name: ar.t("responses.respond.check.submit") }).click();
    expect(receiptNumber(await secondTab.getByRole("main").innerText())).toBe(receipt);
    expect(await installation.query("select from intake.submission where email = 'amina@example.org'")).toHaveLength(1);
  });

  it("the mail is in Arabic, its link changes nothing until the button is pressed, also after the close", async () => {
    const [mail] = await mailsTo(installation, "amina@example.org", 1);
    expect(mail?.language).toBe("ar");
    expect(mail?.subject).toBe(ar.t("responses.mail.confirmSubject"));
    await installation.setClock(halfAnHourAfter);
    const page = await stakeholder(browser, installation);
    await page.goto(linkIn(mail));
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await installation.query("select from intake.submission where confirmed_at is not null")).toHaveLength(0);
    await page.getByRole("button", { name: ar.t("responses.respond.confirm.button") }).click();
    const text = await page.getByRole("main").innerText();
    expect(text).toContain(ar.t("responses.respond.receipt.title.received"));
    expect(text).toContain("30 يونيو 2030");
    await picture(page, "receipt-arabic");
  });

  it("half an hour after the close the form refuses and nothing typed is lost", async () => {
    const page = await stakeholder(browser, installation);
    await installation.setClock(aMinuteBefore);
    await respond(page, {
      language: "en",
      slug,
      email: "late@example.org",
      category: "ACADEMIA",
      country: "BRA",
      organisation: "University",
    });
    await installation.setClock(halfAnHourAfter);
    await page.getByRole("button", { name: en.t("responses.respond.check.submit") }).click();
    const text = await page.getByRole("main").innerText();
    expect(text).toContain(en.t("responses.respond.stop.CLOSED.title"));
    expect(text).toContain("Electricity, and the price of a line.");
    await picture(page, "closed");
    expect(await installation.query("select from intake.submission where email = 'late@example.org'")).toHaveLength(0);
  });

  it("a response in a Government's name stays declared until that State's focal point confirms it", async () => {
    const page = await stakeholder(browser, installation);
    await installation.setClock(aMinuteBefore);
    await respond(page, {
      language: "fr",
      slug,
      email: "office@example.org",
      category: "GOVERNMENT",
      country: "CHE",
      organisation: "Office fédéral de la communication",
    });
    await page.getByRole("button", { name: fr.t("responses.respond.check.submit") }).click();
    const [mail] = await mailsTo(installation, "office@example.org", 1);
    await page.goto(linkIn(mail));
    await page.getByRole("button", { name: fr.t("responses.respond.confirm.button") }).click();
    await installation.setClock(halfAnHourAfter);

    const { page: desk } = await signedIn(browser, installation, "focal-point", "CHE");
    await desk.goto("/authority-requests");
    await desk.getByText("Office fédéral de la communication").first().waitFor();
    expect(await standingOf("office@example.org")).toBe(null);
    await desk.getByRole("button", { name: "Confirm this response" }).click();
    await picture(desk, "confirm-authority");
    await desk
      .getByRole("dialog")
      .getByRole("button", { name: /Confirm/ })
      .click();
    await desk.getByText("The confirmation is recorded.").waitFor();
    expect(await standingOf("office@example.org")).toBe("FOCAL_POINT:CHE");
  });

  it("the secretariat publishes a response; page, statistics and graph show it at once, and its author is told", async () => {
    const { page } = await signedIn(browser, installation, "secretariat");
    await page.goto("/responses");
    await page.getByRole("link", { name: /المدارس المفتوحة/ }).waitFor();
    await picture(page, "responses-to-check");
    await page.getByRole("link", { name: /المدارس المفتوحة/ }).click();
    await page.getByRole("button", { name: "Publish this response" }).click();
    await picture(page, "publish");
    await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByText("The response is published.").waitFor();

    const reader = await stakeholder(browser, installation);
    await reader.goto(`/en/consultations/${slug}`);
    expect(await reader.getByRole("main").innerText()).toContain("Civil society");
    await picture(reader, "closed-round-with-statistics", { whole: true });
    const graph = await ask(
      `{ consultation(slug: "${slug}") { statistics { total byCategory { category count } byRegion { region count } } } }`,
    );
    expect(graph.consultation.statistics).toEqual({
      total: 1,
      byCategory: [{ category: "CIVIL_SOCIETY", count: 1 }],
      byRegion: [{ region: "ARAB_STATES", count: 1 }],
    });
    const mails = await mailsTo(installation, "amina@example.org", 3);
    await reader.goto(linkIn(mails.find(({ subject }) => subject === ar.t("responses.mail.publishedSubject"))));
    const text = await reader.getByRole("main").innerText();
    expect(text).toContain("انقطاع الكهرباء وغلاء الخطوط.");
    await picture(reader, "response-arabic");
  });

  it("not publishing needs a reason of the closed list and a second person", async () => {
    await installation.setClock(aMinuteBefore);
    const sender = await stakeholder(browser, installation);
    await respond(sender, {
      language: "en",
      slug,
      email: "offers@example.org",
      category: "PRIVATE_SECTOR",
      country: "BRA",
      organisation: "Best Offers",
    });
    await sender.getByRole("button", { name: en.t("responses.respond.check.submit") }).click();
    const [mail] = await mailsTo(installation, "offers@example.org", 1);
    await sender.goto(linkIn(mail));
    await sender.getByRole("button", { name: en.t("responses.respond.confirm.button") }).click();
    await installation.setClock(halfAnHourAfter);

    const { page } = await signedIn(browser, installation, "secretariat");
    await page.goto("/responses");
    await page.getByRole("link", { name: /Best Offers/ }).click();
    await page.getByRole("button", { name: "Propose not to publish" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByLabel("It does not concern the questions").check();
    await page.getByRole("button", { name: "Propose not to publish" }).click();
    await page.getByText("A second person is needed").waitFor();
    await picture(page, "second-person-needed");

    const { page: colleague } = await signedIn(browser, installation, "secretariat-2");
    await colleague.goto(page.url());
    await colleague.getByRole("button", { name: "Agree: do not publish" }).click();
    await colleague.getByText("The response is not published, for the reason stated.").waitFor();
    expect(await ask(`{ consultation(slug: "${slug}") { statistics { total } } }`)).toEqual({
      consultation: { statistics: { total: 1 } },
    });
  });

  it("a delegate sees the published response at the agenda item and drafts a contribution nobody else can read", async () => {
    const { page: desk } = await signedIn(browser, installation, "secretariat");
    await desk.goto("/meetings/new");
    await desk.getByLabel("Number of the meeting").fill("21");
    await desk.getByLabel("First day").fill("2030-10-07");
    await desk.getByLabel("Last day").fill("2030-10-08");
    await desk.getByLabel("Place").fill("ITU Headquarters, Geneva, Switzerland");
    await desk.getByRole("button", { name: /Plan/ }).click();
    await desk.getByText("The meeting is planned.").waitFor();
    await desk.locator("summary", { hasText: "Add an item" }).click();
    await desk
      .getByLabel(/^Title of the item/)
      .first()
      .fill("Output of the open consultation");
    await desk.getByLabel(/^Consultation round/).selectOption({ label: "Connecting schools in remote areas" });
    await desk.getByRole("button", { name: "Add an item" }).click();
    await desk.getByText("The item is on the agenda.").waitFor();

    const { page: delegate } = await signedIn(browser, installation, "delegate", "CHE");
    await delegate.goto("/meetings/21");
    await delegate.locator("summary", { hasText: "1 published response" }).click();
    await delegate.getByText("انقطاع الكهرباء وغلاء الخطوط.").waitFor();
    await picture(delegate, "agenda-item");
    await delegate.getByRole("link", { name: "Draft a contribution" }).click();
    await delegate.getByLabel("Title", { exact: true }).fill("Power first");
    await delegate.getByLabel("Text", { exact: true }).fill("Connectivity follows electricity.");
    await delegate.getByRole("button", { name: "Save the draft" }).click();
    await delegate.getByText("The draft is saved.").waitFor();
    await picture(delegate, "contribution-draft");
    const address = new URL(delegate.url()).pathname;

    for (const [role, state] of [["secretariat"], ["chair"], ["delegate", "FRA"], ["focal-point", "FRA"]] as const) {
      const { page: other, context } = await signedIn(browser, installation, role, state);
      await other.goto(address);
      await other.getByRole("main").getByRole("heading", { level: 1 }).waitFor();
      expect(await other.content()).not.toContain("Power first");
      await context.close();
    }

    const { page: focalPoint } = await signedIn(browser, installation, "focal-point", "CHE");
    await focalPoint.goto(address);
    await focalPoint.getByRole("link", { name: "Go to submission" }).click();
    await picture(focalPoint, "submit-contribution");
    await focalPoint.getByRole("button", { name: /Submit in the name of/ }).click();
    await focalPoint.getByText("The contribution is submitted.").waitFor();
    const { page: other } = await signedIn(browser, installation, "delegate", "FRA");
    await other.goto("/meetings/21");
    await other.getByText("CWG-Internet-21/1").first().waitFor();
  });

  it("the Chair has the Council report compiled as of March 2020, reviews it and downloads it", async () => {
    const { page } = await signedIn(browser, installation, "chair");
    await page.goto("/council-reports/new");
    await page.getByRole("button", { name: "Compile a report" }).waitFor();
    await picture(page, "compile-report");
    await page.getByRole("button", { name: "Compile a report" }).click();
    await page.getByText("The report is compiled.").waitFor();
    await picture(page, "review-report");
    const text = await page.getByRole("main").innerText();
    expect(text).toContain("52");
    expect(text).toContain("15 December 2020");
    await page.getByRole("button", { name: "Mark as reviewed" }).click();
    await page.getByRole("alert").waitFor();
    for (const difference of await page.getByLabel("I have seen this difference").all()) await difference.check();
    await page.getByRole("button", { name: "Mark as reviewed" }).click();
    await page.getByText("The report is reviewed").waitFor();
    const [docx] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /DOCX/ }).click()]);
    expect(docx.suggestedFilename()).toMatch(/\.docx$/);
    const id = new URL(page.url()).pathname.split("/").at(-1);
    const html = await page.request.get(`/council-reports/${id}/report.html`);
    expect(await html.text()).toContain("52");
    const { page: delegate } = await signedIn(browser, installation, "delegate", "CHE");
    expect((await delegate.request.get(`/council-reports/${id}/report.html`)).status()).toBe(404);
    expect((await fetch(`${installation.publicOrigin}/council-reports/${id}/report.html`)).status).toBe(404);
  });

  async function standingOf(email: string): Promise<string | null> {
    const [found] = await installation.query<{ capacity: string | null }>(
      `select a.capacity from intake.submission s left join core.authority_confirmation a on a.submission = s.id where s.email = $1`,
      [email],
    );
    return found?.capacity ?? null;
  }

  async function ask(query: string): Promise<{ consultation: { statistics: object } }> {
    const answer = await fetch(`${installation.publicOrigin}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: { consultation: { statistics: object } } }).data;
  }
});

/** Fills the whole form without JavaScript, up to the page on which everything is checked. */
async function respond(
  page: Page,
  who: { language: Language; slug: string; email: string; category: string; country: string; organisation: string },
): Promise<void> {
  const { t } = textsFor(who.language);
  await page.goto(`/${who.language}/consultations/${who.slug}/respond`);
  await page.getByRole("button", { name: t("responses.respond.start.begin") }).click();
  await page
    .getByRole("link", { name: t("responses.respond.tasks.you") })
    .first()
    .click();
  await page.locator('input[name="kind"][value="ORGANISATION"]').check();
  await page.locator(`input[name="category"][value="${who.category}"]`).check();
  await page.locator('[name="organisation"]').fill(who.organisation);
  await page.locator('[name="name"]').fill("Amina");
  await page.locator('select[name="country"]').selectOption(who.country);
  await page.locator('[name="email"]').fill(who.email);
  await page.locator('main form button[type="submit"]').first().click();
  await page.goto(`/${who.language}/consultations/${who.slug}/respond/questions/1`);
  await page
    .locator('textarea[name="answer"]')
    .fill(who.language === "ar" ? "انقطاع الكهرباء وغلاء الخطوط." : "Electricity, and the price of a line.");
  await page.locator('main form button[type="submit"]').first().click();
  await page.goto(`/${who.language}/consultations/${who.slug}/respond/check`);
}

const receiptNumber = (text: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? "no number";
