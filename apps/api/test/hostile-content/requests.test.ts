import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pageAccess } from "@openfloor/public";
import { aPublicOrigin, type Origin } from "../graph/origins.js";
import { hiddenFields } from "../respond/visitor.js";
import { aConsultation, aDraft, type HeldDraft, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { faultOf, inAddress, inHeader } from "./answers.js";
import { corpus } from "./corpus.js";
import { expectQuietLog } from "./graphs.js";
import { aDeskSite, type Desk } from "./sites.js";

let world: World;
let open: Origin;
let desk: Desk;
let round: Round;
let draft: HeldDraft;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  draft = await aDraft(world, round);
  [open, desk] = await Promise.all([
    aPublicOrigin(world, { limits: { count: async () => undefined } }),
    aDeskSite(world),
  ]);
});
afterAll(async () => {
  await open?.app.close();
  await desk?.close();
  await world?.close();
});

/** Tries the corpus over several ways, each input in one of them at least. */
async function faultsOf(
  ways: readonly ((text: string) => Promise<string | undefined>)[],
  every = false,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, { name, text }] of corpus.entries()) {
    for (const way of every ? ways : [ways[index % ways.length]]) {
      const fault = await way?.(text);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    }
  }
  return faults;
}

it("no text in the place of a part of a path makes a fault or markup, on any page", async () => {
  const known: Record<string, string> = {
    language: "en",
    slug: round.slug,
    number: "13",
    position: "1",
    id: "1",
    token: "x",
  };
  const places = [...pageAccess.keys()].flatMap((route) =>
    [...route.matchAll(/:(\w+)/g)].map(
      ([, part = ""]) =>
        (text: string) =>
          faultOf(
            open,
            route.replace(/:(\w+)/g, (_, name: string) => (name === part ? inAddress(text) : (known[name] ?? "x"))),
          ),
    ),
  );
  const delegates = ["/council-reports/?/report.html", "/council-reports/?/report.docx", "/?", "/assets/?"].map(
    (route) => (text: string) => faultOf(desk, route.replace("?", inAddress(text))),
  );
  const files = ["/assets/?", "/graphiql/?", "/?"].map(
    (route) => (text: string) => faultOf(open, route.replace("?", inAddress(text))),
  );
  expect(await faultsOf([...places, ...delegates, ...files])).toEqual([]);
});

/** What the sources of the apps read by name, so that nothing they read is forgotten here. */
function readByName(app: string, pattern: RegExp): string[] {
  const root = new URL(`../../../${app}/src/`, import.meta.url);
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (name) => /(?<!\.test)\.tsx?$/.test(name) && !name.startsWith("gen"),
  );
  const found = sources.flatMap((name) =>
    [...readFileSync(new URL(name, root), "utf8").matchAll(pattern)].map(([, read = ""]) => read),
  );
  return [...new Set(found)].toSorted();
}

it("no text in a query makes a fault or markup", async () => {
  const read = /[sS]earch(?:Params|\))?\.(?:get|has)\("(\w+)"\)/g;
  expect([readByName("public", read), readByName("delegates", read)]).toEqual([
    ["after", "check", "on"],
    ["after", "round", "state", "to"],
  ]);
  const pages = [...pageAccess.keys()].filter((route) => !/:(?!language|slug)/.test(route));
  const ways = pages.map((route) => (text: string) => {
    const typed = inAddress(text);
    const path = route.replace(":language", "ar").replace(":slug", round.slug);
    return faultOf(open, `${path}?after=${typed}&check=${typed}&on=${typed}&${typed}=${typed}`);
  });
  expect(await faultsOf([...ways, (text) => faultOf(open, `/graphql?query=${inAddress(text)}`)])).toEqual([]);
});

it("no text in a cookie makes a fault or markup", async () => {
  expect([readByName("public", /[^\w-](openfloor_[a-z]+_?)/g), readByName("api", /"(__Host-openfloor_\w+)"/g)]).toEqual(
    [["openfloor_language", "openfloor_receipt", "openfloor_response_"], ["__Host-openfloor_delegates"]],
  );
  const own = `openfloor_response_${round.publicId.replaceAll("-", "")}`;
  const steps = `/en/consultations/${round.slug}/respond`;
  const ways = [
    ["/", "openfloor_language"],
    ["/en/receipt", "openfloor_receipt"],
    [`${steps}/you`, own],
    [`${steps}/check`, own],
  ].map(
    ([url = "", name = ""]) =>
      (text: string) =>
        faultOf(open, url, { headers: { cookie: `${name}=${inHeader(text)}; ${inHeader(text)}` } }),
  );
  const session = (text: string) =>
    faultOf(desk, "/session", { headers: { cookie: `openfloor_delegates=${inHeader(text)}` } });
  expect(await faultsOf([...ways, session])).toEqual([]);
});

it("no text in a header makes a fault or markup", async () => {
  const names = [
    "accept-language",
    "user-agent",
    "referer",
    "origin",
    "x-forwarded-for",
    "x-forwarded-host",
    "forwarded",
    "host",
  ];
  const more = ["if-none-match", "content-type", "accept-encoding", "sec-fetch-site", "x-request-id"];
  const ways = [...names, ...more].flatMap((name) => [
    (text: string) => faultOf(open, "/en/consultations", { headers: { [name]: inHeader(text) } }),
    (text: string) => faultOf(open, "/", { headers: { [name]: inHeader(text) } }),
    (text: string) => faultOf(desk, "/", { headers: { [name]: inHeader(text) } }),
  ]);
  expect(await faultsOf(ways)).toEqual([]);
});

it("no text in a field of a form makes a fault or markup, whichever field", async () => {
  const steps = `/en/consultations/${round.slug}/respond`;
  const cookie = `openfloor_response_${round.publicId.replaceAll("-", "")}=${draft.holderToken}`;
  const page = async (url: string) => (await open.app.inject({ url, headers: { cookie } })).body;
  const fields = [
    "kind",
    "category",
    "organisation",
    "name",
    "country",
    "email",
    "language",
    "answer",
    "revision",
    "was",
    "next",
  ];
  const forms = {
    "": await page(steps),
    you: await page(`${steps}/you`),
    "questions/1": await page(`${steps}/questions/1`),
    check: await page(`${steps}/check`),
  };
  const found = Object.values(forms).flatMap((html) => [
    ...(/<main.*<\/main>/s.exec(html)?.[0] ?? "").matchAll(/ name="([^"]+)"/g),
  ]);
  expect([...new Set(found.map(([, name = ""]) => name))].toSorted()).toEqual(fields.toSorted());

  const valid = {
    kind: "ORGANISATION",
    category: "CIVIL_SOCIETY",
    organisation: "x",
    name: "x",
    country: "EGY",
    email: "a@b.example",
    language: "en",
  };
  const post = (step: string, given: Readonly<Record<string, string>>) =>
    faultOf(open, `${steps}${step}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
      payload: Object.entries(given)
        .map(([name, text]) => `${name}=${inAddress(text)}`)
        .join("&"),
    });
  const hidden = hiddenFields({ html: forms.you });
  const ways = [
    ...fields.map((field) => (text: string) => post("/you", { ...valid, ...hidden, [field]: text })),
    (text: string) => post("/questions/1", { ...hiddenFields({ html: forms["questions/1"] }), answer: text }),
    (text: string) => post("/questions/1", { revision: text, was: text, next: text, answer: text }),
    (text: string) => post("/check", { revision: text }),
    (text: string) => post("", { language: text }),
    (text: string) => post(`/forget?${inAddress(text)}`, { [inAddress(text)]: text }),
  ];
  expect(await faultsOf(ways)).toEqual([]);
});

it("no text in the way into the demonstration makes a fault", async () => {
  const ways = ["role", "memberState"].map(
    (field) => (text: string) =>
      faultOf(desk, "/demo/sign-in", {
        method: "POST",
        headers: { "content-type": "application/json" },
        payload: JSON.stringify({ role: "delegate", memberState: "CHE", [field]: text }),
      }),
  );
  expect(await faultsOf(ways, true)).toEqual([]);
});

it("nothing of all this made a fault or a line of a log", () => {
  expectQuietLog(open.log);
  expectQuietLog(desk.log);
});
