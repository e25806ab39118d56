import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import { httpLimits } from "../../src/platform/http/http-limits.js";
import { aDelegatesOrigin, aPublicOrigin, originConfig, type Origin } from "../graph/origins.js";
import { hiddenFields } from "../respond/visitor.js";
import { aConsultation, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";

let world: World;
let round: Round;
let origins: Readonly<Record<"public" | "delegates", Origin>>;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  origins = { public: await aPublicOrigin(world), delegates: await aDelegatesOrigin(world) };
});
afterAll(async () => {
  await origins.public.app.close();
  await origins.delegates.app.close();
  await world.close();
});

const encoded = "application/x-www-form-urlencoded";
const host = new URL(originConfig.origin).host;
const post = (url: string, payload: string | Buffer, headers: Readonly<Record<string, string>>, at = origins.public) =>
  at.app.inject({ method: "POST", url, payload, headers: { host, ...headers } });

/** A form posted to a step in French: the status, and the title of the page when it is one in French. */
async function postStep(step: string, payload: string | Buffer, headers: Readonly<Record<string, string>>) {
  const { statusCode, body } = await post(`/fr/consultations/${round.slug}/respond${step}`, payload, headers);
  return [statusCode, /<html lang="fr".*<h1[^>]*>([^<]*)</s.exec(body)?.[1]];
}

const unreadable = "La demande n’a pas pu être lue";
const tooLarge = "L’envoi est trop volumineux";

describe("a form of more fields than a form has", () => {
  const parts = (count: number): string =>
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(count)}--x--\r\n`;
  const fields = (count: number): string => Array.from({ length: count }, () => "a").join("&");
  const most = httpLimits.formFields;

  it.each([
    ["names alone", encoded, fields],
    ["names alone, their encoding said", `${encoded};charset=UTF-8`, fields],
    ["parts", "multipart/form-data; boundary=x", parts],
    ["parts, their boundary in quotes", 'multipart/form-data; boundary="x"', parts],
  ])("is refused before it is parsed: %s", async (_what, type, form) => {
    const headers = { "content-type": type };
    for (const step of ["", "/you", "/questions/1", "/check", "/forget"]) {
      expect((await postStep(step, form(most), headers))[0], step).not.toBe(413);
      expect(await postStep(step, form(most + 1), headers), step).toEqual([413, tooLarge]);
    }
  });
});

describe("what no browser sends as a form", () => {
  it.each([
    ["text", "text/plain"],
    ["JSON", "application/json"],
    ["something with a name that begins like a form's", `${encoded}x`],
    ["two types, of which parsers take one or the other", `multipart/form-data; boundary=x, ${encoded}`],
    ["a boundary and another", "multipart/form-data; boundary=x; boundary=y"],
    ["parts without a boundary", "multipart/form-data"],
  ])("is answered with 415 and a page: %s", async (_what, type) => {
    expect(await postStep("/you", "a=b", { "content-type": type })).toEqual([415, unreadable]);
  });

  it("is answered so without a type", async () => {
    expect(await postStep("/you", Buffer.from("a=b"), {})).toEqual([415, unreadable]);
  });
});

describe("a compressed body", () => {
  const operation = JSON.stringify({ query: "{ __typename }" });
  const inJson = { "content-type": "application/json" };
  const compressed = [
    ["br", brotliCompressSync],
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["BR", brotliCompressSync],
    ["identity, gzip", gzipSync],
    ["", Buffer.from],
  ] as const;

  describe.each(["public", "delegates"] as const)("on the %s origin", (name) => {
    it.each(compressed)("is refused and not unpacked, as %j", async (encoding, compress) => {
      const body = compress(Buffer.from(operation));
      const answer = await post("/graphql", body, { ...inJson, "content-encoding": encoding }, origins[name]);
      expect([answer.statusCode, answer.json()]).toEqual([
        415,
        { errors: [{ message: "BAD_REQUEST", extensions: { code: "BAD_REQUEST" } }] },
      ]);
    });
  });

  it.each(compressed)("is refused by a page where it is a form, as %j", async (encoding, compress) => {
    const headers = { "content-type": encoded, "content-encoding": encoding };
    expect(await postStep("", compress(Buffer.from("language=fr")), headers)).toEqual([415, unreadable]);
  });

  it("is read where it says that it is none", async () => {
    const answer = await post("/graphql", operation, { ...inJson, "content-encoding": "identity" });
    expect([answer.statusCode, answer.json()]).toEqual([200, { data: { __typename: "Query" } }]);
  });
});

describe("a form of another site", () => {
  const paths = Object.keys(operationTable.publicPages).map((path) =>
    path
      .replace(":language", "fr")
      .replace(":slug", "x")
      .replace(/:\w+|\*/g, "1"),
  );

  it.each(["https://elsewhere.example", "null", `http://${host}.elsewhere.example`, "https://localhost:3000", ""])(
    "is refused at the address of every page, from %j",
    async (origin) => {
      expect(paths).toContain("/fr/consultations/x/respond/forget");
      for (const path of paths) {
        const answer = await post(path, "a=b", { "content-type": encoded, origin });
        expect([answer.statusCode, answer.headers["content-type"]], path).toEqual([400, "text/html; charset=utf-8"]);
        expect(answer.headers["set-cookie"], path).toBeUndefined();
      }
    },
  );

  it("does not make a browser forget a draft; one of our own does", async () => {
    const steps = `/en/consultations/${round.slug}/respond`;
    const begun = await post(steps, "language=en", { "content-type": encoded, origin: originConfig.origin });
    const [cookie = ""] = String(begun.headers["set-cookie"]).split(";");
    expect(cookie).toMatch(/^openfloor_response_/);
    const forget = (origin: string) =>
      post(`${steps}/forget`, "", { "content-type": encoded, cookie, origin, "sec-fetch-site": "same-origin" });
    const foreign = await forget("https://elsewhere.example");
    expect([foreign.statusCode, foreign.headers["set-cookie"]]).toEqual([400, undefined]);
    const tasks = await origins.public.app.inject({ url: `${steps}/you`, headers: { host, cookie } });
    expect(hiddenFields({ html: tasks.body })).toHaveProperty("revision");
    const own = await forget(originConfig.origin);
    expect([own.statusCode, String(own.headers["set-cookie"])]).toEqual([303, expect.stringContaining("Max-Age=0")]);
  });
});
