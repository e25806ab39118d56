import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { pageAccess } from "@openfloor/public";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import { checkPages } from "../../src/entry/public-app.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import { sameAsTable, type Surface } from "../../src/platform/access.js";
import { guard } from "../../src/platform/graphql/access.js";
import { startInbox } from "../../src/platform/inbox/inbox.js";
import { taskList, type Tasks } from "../../src/platform/outbox/task-list.js";
import { aDelegatesOrigin, aPublicOrigin } from "../graph/origins.js";
import { freePorts } from "../supervisor/free-ports.js";
import { aWorld, type World } from "../worlds/world.js";
import { addressesOf, appRoutes } from "./app-routes.js";

type Lines = Readonly<Record<string, Surface>>;
const line: Surface = { who: "anyone", on: "published", else: "nothing" };
const noLine = (what: string, name: string): string => `The ${what} ${name} has no line in the operation table.`;
const unused = (what: string, name: string): string => `The operation table has lines without a ${what}: ${name}.`;
const without = (lines: Lines, name: string): Lines =>
  Object.fromEntries(Object.entries(lines).filter(([key]) => key !== name));

let world: World;
beforeAll(async () => void (world = await aWorld({ record: false })));
afterAll(() => world.close());

describe("a root field", () => {
  const schema = (name: string) =>
    new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { [name]: { type: GraphQLString } } }) });

  it("has its line in both graphs", () => {
    expect(() => [publicSchema(), delegatesSchema()]).not.toThrow();
  });

  it("without a line stops the start, and so does a line without its field", () => {
    expect(() => guard(schema("planted"), operationTable.publicGraph, () => true)).toThrow(
      noLine("field", "Query.planted"),
    );
    expect(() => guard(schema("group"), operationTable.publicGraph, () => true)).toThrow(
      /lines without a field: Query\.consultation,/,
    );
  });
});

describe("a route", () => {
  const origins = {
    public: () => aPublicOrigin(world),
    delegates: () => aDelegatesOrigin(world),
    demonstration: () => aDelegatesOrigin(world, { mode: "demo" }),
  };

  it.each(Object.entries(origins))("of the %s origin has its line", async (_name, origin) => {
    const { app } = await origin();
    onTestFinished(() => app.close());
    await expect(app.ready()).resolves.toBeDefined();
  });

  it.each(Object.entries(origins))("without a line stops the start of the %s origin", async (_name, origin) => {
    const { app } = await origin();
    onTestFinished(() => app.close());
    app.get("/feed.xml", () => "<feed/>");
    await expect(app.ready()).rejects.toThrow(noLine("route", "GET /feed.xml"));
  });

  it("of the demo's inbox has its line; without one, or a line without its route, the inbox does not start", async () => {
    const folder = await mkdtemp(join(tmpdir(), "inbox-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const inbox = async (lines: Lines) => startInbox({ folder, port: Number((await freePorts()).MAIL_PORT), lines });
    const lines = operationTable.inboxRoutes;
    await (await inbox(lines)).close();
    await expect(inbox(without(lines, "GET /api/mails"))).rejects.toThrow(noLine("route", "GET /api/mails"));
    await expect(inbox({ ...lines, "GET /gone": line })).rejects.toThrow(unused("route", "GET /gone"));
  });
});

describe("a page", () => {
  it("of the public has its line, which says who may see it as the page itself does", () => {
    expect(() => checkPages()).not.toThrow();
    const pages = new Map(pageAccess);
    expect(() => checkPages(new Map([...pages, ["/:language/planted", "everyone"]]))).toThrow(
      noLine("page", "/:language/planted"),
    );
    expect(() => checkPages(new Map([...pages].filter(([path]) => path !== "/:language/about")))).toThrow(
      unused("page", "/:language/about"),
    );
    expect(() => checkPages(new Map([...pages, ["/:language/about", "holder"]]))).toThrow(
      "The page /:language/about and the operation table disagree about who may see it.",
    );
  });

  it("of the delegates' app has its line", async () => {
    const pages = addressesOf(await appRoutes());
    const lines = operationTable.delegatesPages;
    expect(() => sameAsTable("page", pages, lines)).not.toThrow();
    expect(() => sameAsTable("page", [...pages, "/planted"], lines)).toThrow(noLine("page", "/planted"));
    expect(() => sameAsTable("page", pages, { ...lines, "/gone": line })).toThrow(unused("page", "/gone"));
  });
});

describe("a mail", () => {
  const send = async (): Promise<void> => undefined;
  const tasks: Tasks = { "send-confirmation": send, "send-receipt": send, "send-published": send };

  it("has its line; without one, or a line without its mail, the worker does not start", () => {
    const { mails } = operationTable;
    expect(Object.keys(taskList(tasks, mails))).toHaveLength(3);
    expect(() => taskList({ ...tasks, "send-planted": send } as Tasks, mails)).toThrow(noLine("mail", "send-planted"));
    expect(() => taskList(tasks, { ...mails, "send-gone": line })).toThrow(unused("mail", "send-gone"));
  });
});

it("is one table that a person can read", () => {
  const lines = Object.values(operationTable).map((part) => Object.keys(part).length);
  expect(Math.min(...lines)).toBeGreaterThan(0);
  process.stdout.write(`${lines.reduce((sum, count) => sum + count, 0)} lines in the operation table\n`);
});
