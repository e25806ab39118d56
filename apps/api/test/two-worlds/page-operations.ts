import { operationTable } from "../../src/entry/operation-table.js";
import { aboutYou, hiddenFields } from "../respond/visitor.js";
import { pairwise, type Places } from "./combinations.js";
import type { Own } from "./world-a.js";
import { pick, type Random } from "../worlds/random.js";
import type { Answer, Operation } from "./sides.js";
import type { Values } from "./values.js";

/** Asks one side, so that forms can be sent back and copies be asked for again. */
type Ask = (operation: Operation) => Promise<Answer>;

/**
 * Requests for every page and every other route of the public origin in the operation table: each
 * parameter and header combined pairwise, every form sent with what its page holds and with less.
 */
export async function pageOperations(
  random: Random,
  { values, own, ask, most }: { values: Values; own: Own; ask: Ask; most: number },
): Promise<Operation[]> {
  const pages = Object.keys(operationTable.publicPages).flatMap((pattern) =>
    visits(random, pattern, values, own, most),
  );
  const routes = Object.keys(operationTable.publicRoutes)
    .filter((line) => !line.endsWith(" /*"))
    .flatMap((line) => routeVisits(line));
  const repeats = await askedAgain(ask, pages.filter(({ method }) => method === "GET").slice(0, 120));
  const forms = await sentBack(random, ask, own, most);
  return [...pages, ...routes, ...repeats, ...forms];
}

/** Requests for every route of the delegates' origin but its graph, with every id there is in either world. */
export function delegatesRouteOperations(values: Values, headers: Readonly<Record<string, string>>): Operation[] {
  const lines = Object.keys(operationTable.delegatesRoutes).filter((line) => !line.endsWith(" /graphql"));
  const visited = lines.flatMap((line) =>
    line.includes(":id") ? values.ids.map((id) => line.replace(":id", encodeURIComponent(id))) : [line],
  );
  // Signing out ends the session, and is undone like everything else that writes.
  return visited.flatMap((line) => routeVisits(line)).map((visit) => ({ ...visit, headers, writes: true }));
}

const anyLanguage = ["en", "ar", "zh", "fr", "ru", "es", "xx", "EN"];

function visits(random: Random, pattern: string, values: Values, own: Own, most: number): Operation[] {
  const parameters: Places = Object.fromEntries(
    [...pattern.matchAll(/:(\w+)/g)].map(([, name = ""]) => [name, parameterValues(name, values)]),
  );
  const places = { ...parameters, method: ["GET", "GET", "HEAD"], query: queries(values), as: visitors(own) };
  return pairwise(random, places, most).map(({ method, query, as, ...filled }) => {
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(filled[name])));
    return {
      name: `${String(method)} ${path}`,
      method: method as "GET",
      url: `${path}${String(query)}`,
      headers: as as Record<string, string>,
      // A page of a holder reads within a transaction that says whose token it is.
      writes: false,
    };
  });
}

function parameterValues(name: string, values: Values): readonly (string | number)[] {
  switch (name) {
    case "language":
      return anyLanguage;
    case "slug":
      return values.slugs;
    case "id":
      return values.ids;
    case "number":
      return [...values.numbers, "x", ""];
    case "position":
      return [1, 2, 3, 4, 0, "x"];
    case "token":
      return values.mailed;
    default:
      throw new Error(`Nothing is known about the parameter ${name} of a page.`);
  }
}

const queries = (values: Values): string[] => [
  "",
  ...values.cursors.slice(0, 3).map((cursor) => `?after=${encodeURIComponent(cursor)}`),
  "?on=2020-02-06",
  "?x=1&after=",
];

/** Who comes: a stranger, the holder of the draft and of a mailed link, somebody with a wrong cookie, a program. */
function visitors(own: Own): Record<string, string>[] {
  const round = own.rounds.open.publicId.replaceAll("-", "");
  return [
    {},
    {
      cookie: `__Host-openfloor_response_${round}=${own.draft.token}; __Host-openfloor_receipt=${own.mailed[1]?.token}`,
    },
    { cookie: `__Host-openfloor_response_${round}=${"w".repeat(43)}; openfloor_receipt=${own.draft.token}` },
    { "accept-language": "ar, en;q=0.5", accept: "application/json", "if-none-match": "*" },
  ];
}

function routeVisits(line: string): Operation[] {
  const [method = "GET", pattern = "/"] = line.split(" ");
  const paths = pattern.includes("*")
    ? ["", "none", "../x", "%2e%2e%2fx"].map((rest) => pattern.replace("*", rest))
    : [pattern];
  return paths.flatMap((url) =>
    [method, "HEAD", "POST", "PUT", "OPTIONS", "DELETE"].map((verb) => ({
      name: `${verb} ${url}`,
      method: verb as "GET",
      url,
      writes: false,
    })),
  );
}

/** The same pages for whoever has a copy: with its ETag, and with that of another page. */
async function askedAgain(ask: Ask, pages: readonly Operation[]): Promise<Operation[]> {
  const again: Operation[] = [];
  let last = '"none"';
  for (const page of pages) {
    const { headers } = await ask(page);
    const etag = typeof headers.etag === "string" ? headers.etag : last;
    for (const copy of [etag, last]) again.push({ ...page, headers: { ...page.headers, "if-none-match": copy } });
    last = etag;
  }
  return again;
}

/** Every form of the way to respond, as its holder's browser would send it, and with parts of it missing or wrong. */
async function sentBack(random: Random, ask: Ask, own: Own, most: number): Promise<Operation[]> {
  const holder = visitors(own)[1] ?? {};
  const steps = `/en/consultations/${own.rounds.open.slug}/respond`;
  const paths = ["", "/you", "/questions/1", "/questions/3", "/check", "/forget", "/sent"].map(
    (step) => `${steps}${step}`,
  );
  const mailed = own.mailed.map(({ token }) => `/fr/confirm/${token}`);
  const operations: Operation[] = [];
  for (const url of [...paths, ...mailed, "/en/confirm/wrong", "/en/consultations/none/respond/you"]) {
    const page = await ask({ name: url, method: "GET", url, headers: holder, writes: false });
    const hidden = hiddenFields({ html: page.body });
    for (let number = 0; number < Math.min(most, 14); number += 1) {
      const fields = { ...hidden, ...(number === 0 ? aWholeForm : someFields(random)) };
      operations.push({
        name: `POST ${url}`,
        method: "POST",
        url,
        headers: {
          ...pick(random, [holder, holder, holder, {}]),
          "content-type": "application/x-www-form-urlencoded",
          ...pick<Record<string, string>>(random, [
            { origin: "https://public.example.org" },
            {},
            { origin: "https://elsewhere.example.org" },
          ]),
        },
        payload: new URLSearchParams(fields).toString(),
        writes: true,
      });
    }
  }
  return operations;
}

const aWholeForm: Readonly<Record<string, string>> = { ...aboutYou, answer: "Electricity." };

const someFields = (random: Random): Record<string, string> =>
  Object.fromEntries(
    Object.entries(aWholeForm)
      .filter(() => random() < 0.8)
      .map(([name, value]) => [name, pick(random, [value, value, "", "‮", "x".repeat(400), "<b>"])]),
  );
