import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { shippedDocumentsOnly } from "../../src/platform/graphql/shipped-documents.js";
import { aDelegatesOrigin, type Origin } from "../graph/origins.js";
import { aWorld, type World } from "../worlds/world.js";
import { aScene, secret, type Person, type Scene } from "./scene.js";
import { removed } from "./switches.js";
import { tallyOf } from "./tally.js";

const switches = vi.hoisted(() => import("./switches.js"));
vi.mock("@openfloor/domain/reports", async (original) =>
  (await switches).switchable("reports", await original<object>()),
);
const hooks = vi.hoisted(() => ({ found: new Set<string>(), skipped: "" }));
type Hook = (this: unknown, ...given: unknown[]) => unknown;

/** Names every hook that is asked before a handler, and passes over the one that is skipped. */
function watched(app: FastifyInstance): FastifyInstance {
  const watch = (hook: Hook): Hook => {
    hooks.found.add(hook.name);
    const skip = (): boolean => hooks.skipped === hook.name;
    // Fastify tells hooks with a callback from others by how many values they take.
    return hook.length === 3
      ? function (request, reply, done) {
          return skip() ? (done as () => void)() : hook.call(this, request, reply, done);
        }
      : async function (request, reply) {
          return skip() ? undefined : hook.call(this, request, reply);
        };
  };
  const addHook = app.addHook.bind(app) as (name: string, hook: Hook) => FastifyInstance;
  const route = app.route.bind(app) as (options: object) => FastifyInstance;
  return Object.assign(app, {
    addHook: (name: string, hook: Hook) => addHook(name, /^on(Request)$|^pre/.test(name) ? watch(hook) : hook),
    route: (options: { preHandler?: Hook[] | Hook }) =>
      route({ ...options, preHandler: [options.preHandler ?? []].flat().map(watch) }),
  });
}
vi.mock("../../src/platform/http/server.js", async (original) => {
  const server = await original<{ httpServer: (options: never) => Promise<FastifyInstance> }>();
  return { ...server, httpServer: async (options: never) => watched(await server.httpServer(options)) };
});

const shipped = "query Received($id: ID!) { receivedResponse(id: $id) { email answers { text } proposal { note } } }";
const hash = createHash("sha256").update(shipped).digest("hex");

let scene: Scene;
let world: World;
let origin: Origin;
beforeAll(async () => {
  scene = await aScene();
  world = await aWorld({ copyOf: scene.world });
  origin = await aDelegatesOrigin(world, { documents: shippedDocumentsOnly({ [hash]: shipped }) });
});
afterEach(() => {
  hooks.skipped = "";
  removed.policies = "none";
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

type Answer = { readonly status: number; readonly body: string };
const send = async (by: Person, request: object, headers: object = {}): Promise<Answer> => {
  const cookie = `openfloor_delegates=${scene.sessions[by]}`;
  const answer = await origin.app.inject({ headers: { cookie, ...headers }, ...request });
  return { status: answer.statusCode, body: answer.body };
};
const graph = (payload: object) => ({ method: "POST", url: "/graphql", payload });
const aboutOne = () => ({ variables: { id: scene.responses.proposed.id } });
const named = () => ({ ...aboutOne(), extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
const elsewhere = { origin: "https://elsewhere.example" };
const download = () => ({ method: "GET", url: `/council-reports/${scene.report.id}/report.html` });

/** For each hook what only it refuses, with its status; `alone` takes the other wall down. */
const walls: Readonly<
  Record<string, { readonly status: number; readonly ask: () => Promise<Answer>; readonly alone?: () => void }>
> = {
  sameOrigin: { status: 403, ask: () => send("secretariat", graph(named()), elsewhere) },
  guardRoute: {
    status: 404,
    ask: () => send("delegateCHE", download()),
    alone: () => void (removed.policies = ["reports.mayReadCouncilReports"]),
  },
  boundedOperation: {
    status: 400,
    ask: () => {
      const variables = { ...aboutOne().variables, x: Array.from({ length: 2_000 }, () => 1) };
      return send("secretariat", graph({ ...named(), variables }));
    },
  },
  shippedDocument: { status: 403, ask: () => send("secretariat", graph({ query: "{ me { name } }" })) },
  // Who is not signed in does not even learn that nothing is wrong with a request.
  signedInOnly: { status: 401, ask: () => send("stranger", graph({ ...named(), operationName: "NoSuchOperation" })) },
};

/** What must not come out, whichever hook is missing: for who may not, for strangers, and from another site. */
async function leaks(): Promise<string[]> {
  const found: string[] = [];
  const look = (what: string, { status, body }: Answer): void => {
    if (body.includes(secret) || body.includes("@example.org") || (status === 200 && body.includes("CWG-Internet"))) {
      found.push(what);
    }
  };
  for (const by of ["delegateCHE", "focalFRA", "outsider", "stranger"] as const) {
    look(`a received response by ${by}`, await send(by, graph(named())));
    look(
      `a received response in words of their own by ${by}`,
      await send(by, graph({ query: shipped, ...aboutOne() })),
    );
    look(`a report by ${by}`, await send(by, download()));
  }
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    // Without asking first, a page of another site can send these types only.
    const simple = { method: "POST", url: "/graphql", payload: JSON.stringify(named()) };
    look(
      `a form of another site as ${type}`,
      await send("secretariat", simple, { ...elsewhere, "content-type": type }),
    );
  }
  return found;
}

describe("a hook of the delegates' origin", () => {
  const tally = tallyOf("routes");
  afterAll(() => tally.print());

  it("has a name, and is known to this test when it is ours", () => {
    // The cookie's parser refuses nobody; limits of the whole server are added before these.
    hooks.found.delete("fastifyCookieHandler");
    expect([...hooks.found].toSorted()).toEqual(Object.keys(walls).toSorted());
  });

  it("lets those pass who may", async () => {
    expect(await send("secretariat", graph(named()))).toMatchObject({
      status: 200,
      body: expect.stringContaining(secret),
    });
    expect(await send("chair", download())).toMatchObject({
      status: 200,
      body: expect.stringContaining("CWG-Internet"),
    });
    expect(await leaks()).toEqual([]);
  });

  it.each(Object.entries(walls))("that is missing is caught: %s", async (name, { status, ask, alone }) => {
    hooks.skipped = name;
    const leaked = await leaks();
    alone?.();
    const without = (await ask()).status;
    hooks.skipped = "";
    const standing = (await ask()).status;
    tally.add({ wall: name, caughtBy: standing === status && without !== status ? [`${status}`] : [], leaked });
    expect([standing, without === status, leaked]).toEqual([status, false, []]);
  });
});
