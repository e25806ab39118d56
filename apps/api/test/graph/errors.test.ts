import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { aPublicOrigin, ask, codesOf, type Origin } from "./origins.js";

let world: World;
let origin: Origin;
beforeAll(async () => {
  world = await aWorld();
  origin = await aPublicOrigin(world);
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

const post = (payload: string, type = "application/json") =>
  origin.app.inject({ method: "POST", url: "/graphql", payload, headers: { "content-type": type } });

describe("a request that cannot be understood", () => {
  it.each([
    ["broken JSON", "{not json", "application/json", 400],
    ["no JSON at all", "", "application/json", 400],
    ["JSON that is no object", "7", "application/json", 400],
    ["a list of operations", '[{"query":"{ __typename }"}]', "application/json", 400],
    ["no operation", "{}", "application/json", 400],
    ["an operation that does not parse", '{"query":"{ group { "}', "application/json", 400],
    ["a form", "query={__typename}", "application/x-www-form-urlencoded", 415],
    ["plain text", "{ __typename }", "text/plain", 400],
  ])("with %s gets JSON and a code, and is not called the server's fault", async (_what, payload, type, status) => {
    const answer = await post(payload, type);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([status, "application/json; charset=utf-8"]);
    expect(answer.json().errors[0].extensions.code).toMatch(/^[A-Z_]+$/);
    expect(answer.json().errors[0].extensions.code).not.toBe("INTERNAL");
  });

  it("as a link from another page does not run", async () => {
    const answer = await origin.app.inject({ method: "GET", url: "/graphql?query={__typename}" });
    expect([answer.statusCode, answer.json().data]).toEqual([400, undefined]);
  });

  it("to change something by GET does not run", async () => {
    const query = 'mutation { confirmResponse(input: { token: "x" }) { __typename } }';
    const answer = await origin.app.inject({
      method: "GET",
      url: "/graphql",
      query: { query },
      headers: { "apollo-require-preflight": "1" },
    });
    expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "POST"]);
  });

  it.each([
    "{ grup { name } }",
    '{ consultation(slgu: "x") { slug } }',
    '{ consultation(slug: "x") { sequece } }',
    "query ($x: Strin) { __typename }",
    "{ ... on Grup { name } }",
  ])("gets no suggestion what else there may be: %s", async (query) => {
    const answer = await ask(origin, query);
    expect([answer.status, answer.text.includes("Did you mean")]).toEqual([400, false]);
    expect(answer.body.errors?.length).toBeGreaterThan(0);
  });

  it.each(["\u0000", "a\u0000b", "\ud800", "x".repeat(100_000), "' or true --"])(
    "with hostile text as an argument is answered with nothing (%#)",
    async (text) => {
      const query = `query ($t: String!, $id: ID!) {
      consultation(slug: $t) { id } response(id: $id) { id } responseStatistics(consultation: $id) { total }
      responses(consultation: $id, after: $t) { totalCount }
      responseDraft(holderToken: $t) { __typename } pendingConfirmation(token: $t) { __typename }
    }`;
      const answer = await ask(origin, { query, variables: { t: text, id: text } });
      expect(answer.body).toEqual({
        data: {
          consultation: null,
          response: null,
          responseStatistics: null,
          responses: { totalCount: 0 },
          responseDraft: { __typename: "Refused" },
          pendingConfirmation: { __typename: "Refused" },
        },
      });
    },
  );
});

describe("an unexpected error", () => {
  /** Breaks the database under the reports of one world, and asks for them. */
  async function askBroken(statement: string) {
    const broken = await aWorld({ record: false });
    const failing = await aPublicOrigin(broken);
    try {
      await broken.admin.query(statement);
      return { answer: await ask(failing, "{ councilReports { slug } }"), log: failing.log.join("") };
    } finally {
      await failing.app.close();
      await broken.close();
    }
  }

  it("is answered with an id, under which the log has all of it", async () => {
    const { answer, log } = await askBroken("drop table pub.council_report");
    const [error] = answer.body.errors ?? [];
    const id = error?.extensions.id ?? "none";
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body).toEqual({
      data: null,
      errors: [{ message: `Something failed on the server (${id}).`, extensions: { code: "INTERNAL", id } }],
    });
    expect(answer.text).not.toMatch(/council_report|relation|pool|node_modules/);
    expect(log).toContain(id);
    expect(log).toMatch(/relation \\?"pub.council_report\\?" does not exist/);
  });

  it("keeps its words to itself also when they sound like those of a limit", async () => {
    const { answer } = await askBroken(`
      create function pub.fail() returns text language plpgsql as
        $$ begin raise exception 'the secret exceeds: limit of 3 exceeded, found 4 tokens. Parsing aborted'; end $$;
      alter table pub.council_report rename to gone;
      create view pub.council_report as select pub.fail() as slug, g.* from (select 1 as x) a
        left join (select title, year, summary, action_required, meetings, as_of, source, not_stated from pub.gone) g on true;
      grant select on pub.council_report to public`);
    expect([codesOf(answer), answer.text.includes("secret")]).toEqual([["INTERNAL"], false]);
  });

  it("on a route that is none is 404, and JSON where JSON is asked for", async () => {
    const answer = await origin.app.inject({ method: "PUT", url: "/graphql" });
    expect([answer.statusCode, answer.json()]).toEqual([
      404,
      { errors: [{ message: "NOT_FOUND", extensions: { code: "NOT_FOUND" } }] },
    ]);
  });
});
