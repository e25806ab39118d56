import { days, plus } from "@openfloor/domain/kernel";
import type { Submission } from "@openfloor/domain/responses";
import { textsFor } from "@openfloor/i18n/all";
import type { Language } from "@openfloor/i18n";
import { saveResponse } from "../../src/modules/responses/acts/save-response.js";
import { mailedToken, receiptNumber } from "../respond/site.js";
import { aDraft, closesAt, worked, type HeldDraft } from "../worlds/stories.js";
import { disguises, everything, lines } from "./packs.js";
import type { Stage } from "./stage.js";
import type { Watched } from "./watch.js";
import { named } from "./known.js";

const afterEveryClose = plus(closesAt, days(90));
const whileOpen = plus(closesAt, days(1));

/** Everything that can be typed, saved, refused, overtaken, submitted and confirmed on the pages of a response, with the corpus in every field. */
export async function respondInABrowser(stage: Stage, visitor: Watched, language: string): Promise<void> {
  const { world, record } = stage;
  const { page } = visitor;
  const { t } = textsFor(language as Language);
  const round = record.open;
  const steps = `/${language}/consultations/${round.slug}/respond`;
  const save = () => page.locator("main form button").first().click();
  await world.setClock(whileOpen);

  await visitor.open(steps);
  await visitor.open(`${steps}/tasks`);
  const typed = typedIn(language, round.questions);
  const draft = await aDraft(world, round, typed);
  await hold(visitor, round.publicId, draft);
  const said = { text: typed.answers[0]?.text ?? "", language };
  const names = [named(typed.respondent.organisation), named(typed.respondent.name), named(typed.email)];
  await visitor.open(steps);
  await visitor.open(`${steps}/tasks`);
  await visitor.open(`${steps}/you`, { shown: names });
  await visitor.open(`${steps}/questions/1`, { shown: [said] });
  await visitor.open(`${steps}/check`, { shown: [...names, said] });

  // Refused: what was typed comes back to be put right.
  await visitor.open(`${steps}/you`);
  for (const field of ["organisation", "name", "email"]) await page.locator(`[name="${field}"]`).fill(disguises);
  const organisation = await page.locator('[name="organisation"]').inputValue();
  await save();
  await page.getByRole("alert").waitFor();
  await visitor.look({ shown: [named(organisation)] });
  await visitor.open(`${steps}/questions/1`);
  await page.locator("textarea").fill(disguises);
  await save();
  await page.getByRole("alert").waitFor();
  await visitor.look({ shown: [named(disguises)] });

  // Overtaken: both texts are shown.
  await visitor.open(`${steps}/questions/1`);
  const [mine, theirs] = [everything("mine"), everything("theirs")];
  await page.locator("textarea").fill(mine);
  const other = { question: round.questions[0] ?? "", text: theirs };
  const saved = worked(await saveResponse(world.publicPool, { ...draft, answers: [other] }));
  await save();
  await page.locator("#saved").waitFor();
  await visitor.look({ shown: [named(mine), { text: theirs, language }] });

  // Too late: everything is shown to be kept.
  await visitor.open(`${steps}/questions/1`);
  await page.locator("textarea").fill(mine);
  await world.setClock(afterEveryClose);
  await save();
  await page.getByRole("heading", { name: t("responses.respond.stop.CLOSED.title") }).waitFor();
  await visitor.look({ shown: [{ text: mine, language }, ...names] });
  await world.setClock(whileOpen);

  if (saved.revision === draft.revision) throw new Error("Nothing was saved");
  await visitor.open(`${steps}/check`, { shown: [{ text: theirs, language }] });
  await save();
  await page.getByText(t("responses.respond.next.title")).first().waitFor();
  await visitor.look();
  const number = receiptNumber(await page.getByRole("main").innerText());
  await visitor.open(`/${language}/confirm/${await mailedToken(world, number)}`);
  await save();
  await page.getByRole("heading", { name: t("responses.respond.receipt.title.received") }).waitFor();
  await visitor.look();
}

const typedIn = (
  language: string,
  questions: readonly string[],
): Partial<Submission> & Pick<Submission, "answers" | "respondent" | "email"> => ({
  language,
  email: "o'neil+{x}/${y}=*|^!#&`~@openfloor.example",
  respondent: {
    kind: "ORGANISATION",
    category: "INTERGOVERNMENTAL_ORGANIZATION",
    organisation: lines("typed-organisation", 200)[language === "ar" ? 20 : 3] ?? "",
    name: lines("typed-name", 200)[language === "ar" ? 37 : 10] ?? "",
    country: "INT",
  },
  answers: [{ question: questions[0] ?? "", text: everything("typed-answer") }],
});

/** Gives the browser the draft, as the page that began it would. */
async function hold({ context, page }: Watched, publicId: string, { holderToken }: HeldDraft): Promise<void> {
  const name = `openfloor_response_${publicId.replaceAll("-", "")}`;
  await context.addCookies([{ name, value: holderToken, url: new URL(page.url()).origin, httpOnly: true }]);
}
