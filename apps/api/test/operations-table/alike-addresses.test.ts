import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../src/entry/operation-table.js";
import type { Surface } from "../../src/platform/access.js";
import { aDelegatesOrigin, aPublicOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";
import { mayAsk } from "./answers.js";
import { wholeOf } from "./asking.js";
import { theCast, type Person } from "./cast.js";
import { theScene, type Kind, type Scene, type Thing } from "./scene.js";

let world: World;
let scene: Scene;
let cast: Person[];
let open: Origin;
let restricted: Origin;
beforeAll(async () => {
  world = await aWorld();
  scene = await theScene(world);
  cast = await theCast(world);
  open = await aPublicOrigin(world);
  restricted = await aDelegatesOrigin(world);
});
afterAll(async () => {
  for (const { app } of [open, restricted]) await app.close();
  await world.close();
});

let networks = 0;
type Request = {
  readonly url: string;
  readonly cookie?: string | undefined;
  readonly method?: "GET" | "POST";
  readonly payload?: object;
};

/** An answer whole but for its date and what repeats `own`: the id that was asked for, of the same length in all that are compared. */
async function whole(
  { app }: Origin,
  { url, cookie, method = "GET", payload }: Request,
  own?: string,
): Promise<{ status: number; text: string }> {
  networks += 1;
  const answer = await app.inject({
    method,
    url,
    remoteAddress: `10.1.${networks >> 8}.${networks & 255}`,
    headers: cookie === undefined ? {} : { cookie },
    ...(payload ? { payload } : {}),
  });
  const text = wholeOf(answer).replaceAll(/nonce(=|-)"?[\w+/=-]+/g, "nonce");
  if (own === undefined || !text.includes(own)) return { status: answer.statusCode, text };
  // A page that repeats its address has another hash with another address.
  return { status: answer.statusCode, text: text.replaceAll(own, "OWN").replace(/\netag: [^\n]*/, "") };
}

const ofKind = (kind: Kind): Thing[] => scene.things.filter((thing) => thing.kind === kind);
const idOf = (kind: Kind, state: string): string =>
  String(ofKind(kind).find((thing) => thing.state === state)?.ids["id"]);

/** Asks for all of them; gives how many there were when all are alike, and says which is not. */
async function alike(origin: Origin, requests: readonly (Request & { readonly own?: string })[]): Promise<number> {
  const answers: { request: Request; status: number; text: string }[] = [];
  for (const request of requests) answers.push({ request, ...(await whole(origin, request, request.own)) });
  // The first that differs, to be read beside the first of all; without one the first beside itself.
  expect(answers.find(({ text }) => text !== answers[0]?.text) ?? answers[0]).toEqual(answers[0]);
  return requests.length - 1;
}

const lines = (part: Readonly<Record<string, Surface>>): [string, Surface][] => Object.entries(part);
let pairs = 0;
afterAll(
  () => void process.stdout.write(`${pairs} pairs of addresses, unknown and forbidden, were alike in every byte\n`),
);

const timeout = 60_000;

describe("an address of the delegates' origin", { timeout }, () => {
  const downloads = lines(operationTable.delegatesRoutes).filter(([address]) => address.includes(":id"));
  const at = (address: string, id: string): string => address.replace(/^GET /, "").replace(":id", id);

  it("with an id gives what is there to those of its line, and to nobody else a sign that it is there", async () => {
    expect(downloads).not.toEqual([]);
    for (const [address, line] of downloads) {
      const asked = cast.flatMap((person) =>
        ofKind("council report").map(({ ids, state }) => ({
          url: at(address, String(ids["id"])),
          cookie: person.cookie,
          isGiven: mayAsk({ ...line, in: "any" }, person) && state !== "none",
        })),
      );
      for (const given of asked.filter(({ isGiven }) => isGiven))
        expect((await whole(restricted, given)).status, given.url).toBe(200);
      pairs += await alike(
        restricted,
        asked.filter(({ isGiven }) => !isGiven),
      );
    }
  });

  it("without one answers everybody alike who is not signed in", async () => {
    const nobodies = cast.filter(({ viewer }) => viewer === null);
    expect(nobodies.length).toBeGreaterThan(4);
    pairs += await alike(
      restricted,
      nobodies.map(({ cookie }) => ({ url: "/session", cookie })),
    );
    pairs += await alike(
      restricted,
      nobodies.map(({ cookie }) => ({ url: "/sign-out", cookie, method: "POST" })),
    );
    pairs += await alike(
      restricted,
      nobodies.map(({ cookie }) => ({
        url: "/graphql",
        cookie,
        method: "POST",
        payload: { query: "{ me { name } }" },
      })),
    );
  });
});

describe("a public page", { timeout }, () => {
  const pages = lines(operationTable.publicPages).map(([path]) =>
    path.replace(":language", "en").replace(":position", "1"),
  );
  const tokens = (): string[] => [
    "M".repeat(43),
    ...["held draft", "mailed link"].flatMap((kind) =>
      ofKind(kind as Kind).flatMap(({ ids, state }) =>
        state === "none" ? [String(ids["token"] ?? ids["draft"])] : [],
      ),
    ),
  ];

  it("of what is not public is the page of what is not there", async () => {
    const hidden = [
      randomUUID(),
      ...ofKind("response").flatMap(({ ids, state }) => (state === "none" ? [] : [String(ids["id"])])),
      idOf("round", "OPEN"),
      "no id",
    ];
    const secretSlug = String(
      ofKind("published round").find(({ what }) => what === "a round not announced")?.ids["slug"],
    );
    const slugs = [secretSlug, secretSlug.replaceAll(/./g, "z"), idOf("round", "OPEN"), "none"];
    const byParameter = { ":id": hidden, ":slug": slugs, ":number": ["977", "0", "none"] };
    for (const [parameter, values] of Object.entries(byParameter)) {
      for (const page of pages.filter((path) => path.includes(parameter))) {
        for (const same of byLength(values))
          pairs += await alike(
            open,
            same.map((own) => ({ url: page.replace(parameter, own), own })),
          );
        const { status } = await whole(open, { url: page.replace(parameter, values[0] ?? "") });
        expect([303, 404], page).toContain(status);
      }
    }
  });

  it("of a token answers every other token alike, whatever else it names", async () => {
    for (const page of pages.filter((path) => path.includes(":token"))) {
      for (const same of byLength(tokens()))
        pairs += await alike(
          open,
          same.map((own) => ({ url: page.replace(":token", own), own })),
        );
    }
  });

  it("of a cookie answers every other token alike, another round's right one too", async () => {
    const round = ofKind("published round").find(({ what }) => what === "another open round")?.ids;
    const name = `openfloor_response_${String(round?.["id"]).replaceAll("-", "")}`;
    const right = ofKind("held draft").flatMap(({ ids, state }) =>
      state === "none" ? [] : [String(ids["holderToken"])],
    );
    const mailed = ofKind("mailed link").flatMap(({ ids, state }) => (state === "none" ? [] : [String(ids["token"])]));
    const holders = pages.filter((path) => /respond|receipt/.test(path) && !path.includes(":token"));
    expect(holders.length).toBeGreaterThan(5);
    for (const page of holders) {
      const url = page.replace(":slug", String(round?.["slug"]));
      const others = page.endsWith("/receipt")
        ? [...tokens(), ...right].map((token) => ({ url, cookie: `openfloor_receipt=${token}` }))
        : [...tokens(), ...right, ...mailed].map((token) => ({ url, cookie: `${name}=${token}` }));
      pairs += await alike(open, others);
    }
  });
});

/** Values that stand in an answer with the same length, so that only what they name can differ. */
function byLength(values: readonly string[]): string[][] {
  return Object.values(Object.groupBy(values, ({ length }) => length)).map((same) => [...(same ?? [])]);
}
