import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { timeouts } from "../../src/platform/database/roles.js";
import { writtenLimits } from "../../src/platform/graphql/bounded-operation.js";
import { publicLimits } from "../../src/platform/graphql/limits.js";
import { admissionSizes } from "../../src/platform/http/admission.js";
import { httpLimits } from "../../src/platform/http/http-limits.js";
import { mostUnderWay } from "../../src/platform/http/in-order.js";
import { perNetwork } from "../../src/platform/http/write-limits.js";

const page = await readFile(new URL("../../../../docs/how-to/query-the-graph.md", import.meta.url), "utf8");
const section = page.slice(page.indexOf("## Limits"), page.indexOf("## Errors"));

const complex = "400 `QUERY_TOO_COMPLEX`";
const large = "`TOO_LARGE`";
const limited = "429 `RATE_LIMITED`";
const overloaded = "503 `OVERLOADED`";
const ends = "the connection ends";
const { pageSizeWhenLeftOut, pageOctets, ...graph } = publicLimits;
const { checkEveryMs, ...http } = httpLimits;

/** Every limit of the code by the words of the table. A limit that is added is missing here, and the types say so. */
const documented: Readonly<Record<string, readonly [number, string]>> = {
  ...words(graph, {
    depth: ["levels of fields, without those of fragments", complex],
    aliases: ["aliases", complex],
    directives: ["directives", complex],
    tokens: ["tokens", complex],
    cost: ["cost", complex],
  }),
  ...words(writtenLimits, {
    characters: ["characters of the operation, spaces included", complex],
    lines: ["lines of the operation", complex],
    values: ["values in the variables", complex],
  }),
  ...words(graph, {
    pageSize: ["responses of all pages in one operation", complex],
    texts: ["characters of all texts in one answer", complex],
  }),
  "operations in one request": [1, "400 `BAD_REQUEST`"],
  ...words(http, {
    bodyOctets: ["bytes of a request", `413 ${large}`],
    formOctets: ["bytes of a form posted to a page", "413, a page"],
    formFields: ["fields of a form posted to a page", "413, a page"],
    smallBodyOctets: ["bytes of a request that always finds room", "then the next two"],
    heldOctetsPerNetwork: ["bytes of all larger requests of one network at once", overloaded],
    heldOctets: ["bytes of all larger requests at once", overloaded],
    targetLength: ["characters of the address", `414 ${large}`],
    headerLines: ["header lines", `431 ${large}`],
    headerOctets: ["bytes of all header lines", `431 ${large}`],
    headersMs: ["seconds for the header lines to arrive", "408 `BAD_REQUEST`"],
    requestMs: ["seconds for the whole request to arrive", "408 `BAD_REQUEST`"],
    stillMs: ["seconds in which nothing of an answer is taken", ends],
    answerMs: ["seconds for an answer to be taken", ends],
    idleMs: ["seconds between two requests on a connection", ends],
    connectionsPerNetwork: ["connections of one network", overloaded],
    connections: ["connections in all", overloaded],
  }),
  "requests sent ahead on one connection, the first included": [mostUnderWay, ends],
  ...words(http, {
    requestsPerMinute: ["requests of one network in a minute, pages included", limited],
  }),
  ...Object.fromEntries(
    Object.entries({ start: "starts", save: "saves", submit: "submissions", confirm: "confirmations" } as const).map(
      ([kind, name]) => [
        `${name} of one network in ${perNetwork[kind as keyof typeof perNetwork].duration / 60} minutes`,
        [perNetwork[kind as keyof typeof perNetwork].points, limited] as const,
      ],
    ),
  ),
  ...Object.fromEntries(
    (["read", "submission"] as const).flatMap((share) =>
      Object.entries(
        words(admissionSizes[share], {
          runningPerNetwork: [`${share}s at once, of one network`, `wait, then ${overloaded}`],
          running: [`${share}s at once, in all`, `wait, then ${overloaded}`],
          waiting: [`${share}s waiting`, overloaded],
          longestWaitMs: [`seconds a ${share} waits`, overloaded],
        }),
      ),
    ),
  ),
  "seconds of a statement in the database": [parseInt(timeouts.public.statement, 10), overloaded],
};

function words<Limits extends Readonly<Record<string, number>>>(
  limits: Limits,
  named: { readonly [Name in keyof Limits]?: readonly [string, string] },
): Record<string, readonly [number, string]> {
  return Object.fromEntries(
    Object.entries<readonly [string, string] | undefined>(named).flatMap(([name, entry]) => {
      const value = limits[name];
      if (!entry || value === undefined) return [];
      const [label, answer] = entry;
      return [[label, [name.endsWith("Ms") ? value / 1_000 : value, answer] as const]];
    }),
  );
}

it("the table of limits says what the code does, of every limit and of nothing else", () => {
  const rows = section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| limit") && !line.startsWith("| ---"))
    .map((line) => line.slice(2, -2).split(" | "))
    .map(([limit = "", value = "", answer = ""]) => [limit, [Number(value.replaceAll(",", "")), answer]]);
  expect(Object.fromEntries(rows)).toEqual(documented);
  expect(rows.length).toBe(Object.keys(documented).length);
});

it("no limit of the code is left out of the table", () => {
  const named = new Set(Object.values(documented).map(([value]) => value));
  for (const [name, value] of [graph, writtenLimits, http].flatMap((limits) => Object.entries<number>(limits)))
    expect(named.has(name.endsWith("Ms") ? value / 1_000 : value), name).toBe(true);
  // Limits that are told in words below the table.
  expect(section).toContain(`${pageSizeWhenLeftOut} when it is left out`);
  expect(section).toContain(`${pageOctets.toLocaleString("en")} bytes`);
  expect(checkEveryMs).toBeLessThanOrEqual(1_000);
});
