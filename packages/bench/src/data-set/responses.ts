import { instant, officialLanguages } from "@openfloor/domain/kernel";
import { countryOrArea, INTERNATIONAL } from "@openfloor/domain/membership";
import { categories, initialStanding } from "@openfloor/domain/responses";
import type { RoundRow } from "./rounds.js";
import { hashOf, idOf, numbersOf, pick } from "./seeded.js";
import { textOf } from "./words.js";

/** A published response by the columns of `pub.response`. */
export type ResponseRow = ReturnType<typeof responseRow>;

/** One of each region, and one that is tied to none. */
const countries = ["KEN", "NGA", "BRA", "CAN", "EGY", "JOR", "JPN", "FJI", "KAZ", "CHE", "ESP", INTERNATIONAL];

/** The response of this number, from 1, to a round: it answers every question with `answerLength` characters at most. */
export function responseRow(round: RoundRow, number: number, answerLength: number) {
  const seed = `${round.slug}/response/${number}`;
  const numbers = numbersOf(seed);
  const [category, country, language] = [
    pick(categories, numbers.next().value),
    pick(countries, numbers.next().value),
    pick(officialLanguages, numbers.next().value),
  ];
  const name = textOf(seed, language, 40);
  const kind = category === "INDIVIDUAL" ? ("INDIVIDUAL" as const) : ("ORGANISATION" as const);
  const submitted = Date.parse(round.opens_at) + number * 1_000;
  return {
    id: idOf(seed),
    consultation: round.id,
    number,
    kind,
    category,
    display_name: name,
    country,
    region: countryOrArea(country)?.region ?? null,
    standing: initialStanding({ kind, category, name, organisation: name, country }),
    language,
    answers: round.questions.map(({ id }) => ({ question: id, text: textOf(`${seed}/${id}`, language, answerLength) })),
    submitted_at: instant(new Date(submitted)),
    published_at: instant(new Date(submitted + 86_400_000)),
    content_hash: hashOf(seed),
  };
}
