import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostUnderWay } from "../../src/platform/http/in-order.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";
import { codeOf, operation, RawClient, type RawAnswer } from "./raw-client.js";

let world: World;
let open: Origin;
let restricted: Origin;
let origins: Readonly<Record<"public" | "delegates", string>>;
beforeAll(async () => {
  world = await aWorld();
  open = await aPublicOrigin(world);
  restricted = await aDelegatesOrigin(world);
  origins = { public: await open.listen(), delegates: await restricted.listen() };
});
afterAll(async () => {
  await open.app.close();
  await restricted.app.close();
  await world.close();
});

async function say(text: string, origin: keyof typeof origins = "public"): Promise<RawAnswer | undefined> {
  const client = await RawClient.to(origins[origin]);
  const answer = await client.write(text).answer();
  client.close();
  return answer;
}

const host = "Host: localhost\r\n";
const get = (target: string, headers = ""): string => `GET ${target} HTTP/1.1\r\n${host}${headers}\r\n`;
const post = (headers: string, body: string): string =>
  `POST /graphql HTTP/1.1\r\n${host}Content-Type: application/json\r\n${headers}\r\n${body}`;

/** What is sent, and with which status and code it has to be refused. */
const refused: Readonly<Record<string, readonly [string, number, string]>> = {
  "both a length and chunks": [
    post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
    400,
    "BAD_REQUEST",
  ],
  "two lengths": [post("Content-Length: 2\r\nContent-Length: 3\r\n", "{}"), 400, "BAD_REQUEST"],
  "a negative length": [post("Content-Length: -2\r\n", "{}"), 400, "BAD_REQUEST"],
  "chunks that do not come last": [post("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"), 400, "BAD_REQUEST"],
  "a chunk without a size": [post("Transfer-Encoding: chunked\r\n", "ZZ\r\n\r\n"), 400, "BAD_REQUEST"],
  "an endless extension of a chunk": [
    post("Transfer-Encoding: chunked\r\n", `1;${"a".repeat(20_000)}\r\n`),
    413,
    "TOO_LARGE",
  ],
  "a hundred header lines and one": [get("/healthz", "a: b\r\n".repeat(100)), 431, "TOO_LARGE"],
  "thousands of header lines": [get("/healthz", "a: b\r\n".repeat(3_000)), 431, "TOO_LARGE"],
  "a header over 16 KiB": [get("/healthz", `a: ${"b".repeat(17_000)}\r\n`), 431, "TOO_LARGE"],
  "a target over 8,000 characters": [get(`/en/${"x".repeat(8_000)}`), 414, "TOO_LARGE"],
  "a target over 16 KiB": [get(`/en/${"x".repeat(17_000)}`), 431, "TOO_LARGE"],
  "no host": ["GET /healthz HTTP/1.1\r\n\r\n", 400, "BAD_REQUEST"],
  "two hosts": [get("/healthz", "Host: evil.example\r\n"), 400, "BAD_REQUEST"],
  "a folded header": [get("/healthz", "x: a\r\n b\r\n"), 400, "BAD_REQUEST"],
  "a space before the colon": [get("/healthz", "x : a\r\n"), 400, "BAD_REQUEST"],
  "bare line feeds": ["GET /healthz HTTP/1.1\nHost: localhost\n\n", 400, "BAD_REQUEST"],
  "a null byte in the target": [get("/en/\0"), 400, "BAD_REQUEST"],
  "a null byte in a header": [get("/healthz", "x: a\0b\r\n"), 400, "BAD_REQUEST"],
  "no version": ["GET /healthz\r\n\r\n", 400, "BAD_REQUEST"],
  "another version": ["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "BAD_REQUEST"],
  "the start of TLS": ["\x16\x03\x01\x02\x00\x01\x00", 400, "BAD_REQUEST"],
  "a method that there is not": [`FOO / HTTP/1.1\r\n${host}\r\n`, 400, "BAD_REQUEST"],
  "a method that no address has": [`PROPFIND /en HTTP/1.1\r\n${host}\r\n`, 404, "NOT_FOUND"],
  "the wish for a tunnel": [`CONNECT elsewhere.example:443 HTTP/1.1\r\n${host}\r\n`, 405, "BAD_REQUEST"],
  "an expectation that nobody meets": [post("Expect: tea\r\nContent-Length: 2\r\n", "{}"), 417, "BAD_REQUEST"],
  "a path out of the assets": [get("/assets/../../../../etc/passwd"), 404, "NOT_FOUND"],
  "an escaped path out of the assets": [get("/assets/%2e%2e/%2e%2e/package.json"), 404, "NOT_FOUND"],
  "a path with backslashes": [get("/assets/..%5c..%5cpackage.json"), 404, "NOT_FOUND"],
  "a hidden file": [get("/assets/.env"), 404, "NOT_FOUND"],
};

describe.each(["public", "delegates"] as const)("the %s origin", (name) => {
  it.each(Object.entries(refused))(
    "answers a request with %s in JSON, by name",
    async (_what, [text, status, code]) => {
      const answer = await say(text, name);
      expect([answer?.status, answer?.headers["content-type"], codeOf(answer)]).toEqual([
        status,
        "application/json; charset=utf-8",
        code,
      ]);
      expect(answer?.headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    },
  );

  it("keeps answering others after all of them", async () => {
    expect(await say(get("/healthz"), name)).toMatchObject({ status: 200 });
  });
});

describe("the public origin", () => {
  it("answers clients of HTTP/1.0, which name no host, and ends the connection", async () => {
    const client = await RawClient.to(origins.public);
    expect(await client.write("GET /en/group HTTP/1.0\r\n\r\n").answer()).toMatchObject({ status: 200 });
    await client.ended();
  });

  it("asks who waits for it to go on, and then answers", async () => {
    const client = await RawClient.to(origins.public);
    const body = `{"query":"{ __typename }"}`;
    const wait = post(`Expect: 100-continue\r\nContent-Length: ${body.length}\r\n`, "");
    expect(await client.write(wait).answer()).toMatchObject({ status: 100 });
    expect(await client.write(body).answer()).toMatchObject({ status: 200, body: expect.stringContaining("Query") });
    client.close();
  });

  it("does not ask who waits with too much to send it", async () => {
    const client = await RawClient.to(origins.public);
    const answers = client.write(post("Expect: 100-continue\r\nContent-Length: 9000000\r\n", ""));
    const first = await answers.answer();
    const answer = first?.status === 100 ? await answers.answer() : first;
    expect([answer?.status, codeOf(answer)]).toEqual([413, "TOO_LARGE"]);
    client.close();
  });

  it("answers a few requests sent without waiting for each other, all of them and in order", async () => {
    const client = await RawClient.to(origins.public);
    const asked = Array.from({ length: mostUnderWay }, (_, n) => `a${n}`);
    client.write(asked.map((name) => operation(`{ ${name}: __typename }`)).join(""));
    for (const name of asked) expect((await client.answer())?.body).toBe(`{"data":{"${name}":"Query"}}\n`);
    client.close();
  });

  it("refuses a list of operations", async () => {
    const body = `[{"query":"{ __typename }"}]`;
    const answer = await say(post(`Content-Length: ${body.length}\r\n`, body));
    expect([answer?.status, codeOf(answer)]).toEqual([400, "BAD_REQUEST"]);
  });

  it("lets an operation over a megabyte be sent to its end before it refuses it", async () => {
    const answer = await say(operation("{ __typename }", { x: "y".repeat(3_000_000) }));
    expect([answer?.status, codeOf(answer)]).toEqual([413, "TOO_LARGE"]);
  });

  it.each([
    ["fr", "ltr", "L’envoi est trop volumineux", "Content-Length: 1100000\r\n\r\n", ""],
    [
      "ar",
      "rtl",
      "حجم ما أُرسل أكبر من اللازم",
      `Transfer-Encoding: chunked\r\n\r\n${(1_100_000).toString(16)}\r\n`,
      "\r\n0\r\n\r\n",
    ],
  ])("answers a form over a megabyte by a page in %s", async (language, direction, title, length, end) => {
    const form = `POST /${language}/consultations/x/respond HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\n`;
    const answer = await say(`${form}${length}${"x".repeat(1_100_000)}${end}`);
    expect([answer?.status, answer?.headers["content-language"]]).toEqual([413, language]);
    expect(answer?.body).toContain(`<html lang="${language}" dir="${direction}"`);
    expect(answer?.body).toContain(title);
  });
});
