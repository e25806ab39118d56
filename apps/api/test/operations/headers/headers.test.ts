import { mkdtemp, readdir, rm } from "node:fs/promises";
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FastifyInstance, InjectOptions } from "fastify";
import nodemailer from "nodemailer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../../src/entry/operation-table.js";
import { compileCouncilReport } from "../../../src/modules/reports/acts/compile-council-report.js";
import { startInbox, type Inbox } from "../../../src/platform/inbox/inbox.js";
import { aDelegatesOrigin, aPublicOrigin } from "../../graph/origins.js";
import { freePorts } from "../../supervisor/free-ports.js";
import { aConsultation, aPublishedResponse, worked } from "../../worlds/stories.js";
import { aWorld, type World } from "../../worlds/world.js";
import { faultsOf, type Graded, type Place } from "./grade.js";

const origin = "https://openfloor.example";
const config = {
  mode: "demo",
  origin,
  acceptedOrigins: [origin],
  trustProxy: false,
  publicOrigin: origin,
  securityContact: "mailto:security@openfloor.example",
  securityPolicy: undefined,
} as const;

/** A request to a line of the operation table; `status` proves that it meets what its title says. */
type Asked = InjectOptions & { readonly method: "GET" | "POST" | "OPTIONS" | "DELETE"; readonly url: string };
type Sample = { readonly request: Asked; readonly status: number; readonly place?: Partial<Place> };

let world: World;
let publicOrigin: FastifyInstance;
let delegatesOrigin: FastifyInstance;
let inbox: Inbox;
let inboxAddress: string;
let folder: string;
let cookie: string;
let publishedId: string;
let slug: string;
let mailId: string;
let reportId: string;
beforeAll(async () => {
  world = await aWorld();
  const round = await (await aConsultation(world)).open();
  slug = round.slug;
  ({ publicId: publishedId } = await aPublishedResponse(world, round));
  const chair = await world.viewer("CHAIR");
  ({ id: reportId } = worked(
    await compileCouncilReport(world.source, chair, { meetings: [13, 14], asOf: "2020-03-31" }),
  ));
  publicOrigin = (await aPublicOrigin(world, { config })).app;
  delegatesOrigin = (await aDelegatesOrigin(world, { config })).app;
  const signedIn = await delegatesOrigin.inject({
    method: "POST",
    url: "/demo/sign-in",
    payload: { role: "secretariat" },
  });
  cookie = String(signedIn.headers["set-cookie"]).split(";", 1)[0] ?? "";
  folder = await mkdtemp(join(tmpdir(), "graded-inbox-"));
  const { MAIL_PORT } = await freePorts();
  inbox = await startInbox({ port: Number(MAIL_PORT), folder, lines: operationTable.inboxRoutes });
  inboxAddress = `http://localhost:${MAIL_PORT}`;
  const sender = nodemailer.createTransport(inbox.smtpUrl);
  await sender.sendMail({ from: "a@openfloor.example", to: "b@openfloor.example", subject: "Hello", text: "Hello" });
  sender.close();
  [{ id: mailId }] = (await (await fetch(`${inboxAddress}/api/mails?atLeast=1`)).json()) as [{ id: string }];
});
afterAll(async () => {
  await inbox.close();
  await Promise.all([publicOrigin.close(), delegatesOrigin.close()]);
  await Promise.all([world.close(), rm(folder, { recursive: true })]);
});

const get = (url: string, status = 200, place: Partial<Place> = {}, headers = {}): Sample => ({
  request: { method: "GET", url, headers },
  status,
  place,
});
const post = (
  url: string,
  payload: object | string,
  status: number,
  place: Partial<Place> = {},
  headers = {},
): Sample => ({
  request: { method: "POST", url, payload, headers },
  status,
  place,
});
const asset = async (name: "public" | "delegates"): Promise<string> => {
  const require = createRequire(import.meta.url);
  const built =
    name === "public"
      ? join(dirname(require.resolve("@openfloor/public")), "..", "client", "assets")
      : join(dirname(require.resolve("@openfloor/delegates/documents")), "client", "assets");
  return `/assets/${(await readdir(built)).find((file) => /\.(?:css|js)$/.test(file)) ?? ""}`;
};
const open = { open: true };
const isPrivate = { isPrivate: true };
const form = { "content-type": "application/x-www-form-urlencoded", origin };

/** At least one address of every route, with an answer that succeeds and one that does not where there is one. */
const publicSamples = async (): Promise<Record<keyof typeof operationTable.publicRoutes, readonly Sample[]>> => ({
  "GET /.well-known/security.txt": [get("/.well-known/security.txt")],
  "GET /*": [
    get("/", 302),
    get("/robots.txt"),
    get("/en"),
    get("/en/", 308),
    get("/ar/consultations"),
    get(`/fr/consultations/${slug}`),
    get(`/en/responses/${publishedId}`),
    get("/en/consultations/none", 404),
    get("/none", 404),
    get("/en/consultations/", 308),
    get(`/en/consultations/${slug}/respond`, 200, isPrivate),
    get(`/en/consultations/${slug}/respond/tasks`, 410, isPrivate),
    get("/en/receipt", 410, isPrivate),
    get("/en/confirm/none", 410, isPrivate),
  ],
  "GET /assets/*": [get(await asset("public")), get("/assets/none.js", 404)],
  "GET /graphiql": [get("/graphiql", 302)],
  "GET /graphiql/*": [get("/graphiql/"), get("/graphiql/none", 404)],
  "GET /graphql": [
    get("/graphql?query={__typename}", 200, open, { "apollo-require-preflight": "1" }),
    get("/graphql?query={__typename}", 400, open),
  ],
  "GET /healthz": [get("/healthz")],
  "GET /readyz": [get("/readyz")],
  "GET /schema.graphql": [get("/schema.graphql", 200, open)],
  "OPTIONS /graphql": [{ request: { method: "OPTIONS", url: "/graphql" }, status: 204, place: open }],
  "POST /*": [
    post(`/en/consultations/${slug}/respond`, "", 422, isPrivate, form),
    post("/en/confirm/none", "", 410, isPrivate, form),
    post(`/en/consultations/${slug}/respond`, "", 400, isPrivate, { ...form, origin: "https://evil.example" }),
  ],
  "POST /graphql": [
    post("/graphql", { query: "{ __typename }" }, 200, { ...open, ...isPrivate }),
    post("/graphql", { query: "{ none }" }, 400, open),
    post("/graphql", "{", 400, open, { "content-type": "application/json" }),
    post("/graphql", "x".repeat(1_100_000), 413, open, { "content-type": "application/json" }),
  ],
});

type DelegatesLine = keyof typeof operationTable.delegatesRoutes | keyof typeof operationTable.demoRoutes;
const delegatesSamples = async (): Promise<Record<DelegatesLine, readonly Sample[]>> => ({
  "GET /.well-known/security.txt": [get("/.well-known/security.txt")],
  "GET /*": [get("/", 200, isPrivate), get("/responses/none", 200, isPrivate)],
  "GET /assets/*": [get(await asset("delegates")), get("/assets/none.js", 404)],
  "GET /council-reports/:id/report.docx": [
    get(`/council-reports/${reportId}/report.docx`, 200, isPrivate, { cookie }),
    get("/council-reports/none/report.docx", 404, isPrivate),
  ],
  "GET /council-reports/:id/report.html": [
    get(`/council-reports/${reportId}/report.html`, 200, isPrivate, { cookie }),
    get("/council-reports/none/report.html", 404, isPrivate),
  ],
  "GET /healthz": [get("/healthz")],
  "GET /readyz": [get("/readyz")],
  "GET /session": [get("/session", 200, isPrivate), get("/session", 200, isPrivate, { cookie })],
  "POST /graphql": [
    post("/graphql", { query: "{ me { name } }" }, 401, isPrivate),
    post("/graphql", { query: "{ me { name } }" }, 200, isPrivate, { cookie }),
    post("/graphql", { query: "{ me { name } }" }, 403, isPrivate, { cookie, origin: "https://evil.example" }),
  ],
  "POST /sign-out": [post("/sign-out", "", 204, isPrivate)],
  "POST /demo/sign-in": [
    post("/demo/sign-in", { role: "chair" }, 204, isPrivate),
    post("/demo/sign-in", { role: "none" }, 422, isPrivate),
  ],
});

const inboxSamples = (): Record<keyof typeof operationTable.inboxRoutes, readonly Sample[]> => ({
  "GET /": [get("/", 200, isPrivate)],
  "GET /api/mails": [get("/api/mails", 200, isPrivate)],
  "GET /mails/:id": [get(`/mails/${mailId}`, 200, isPrivate), get("/mails/none", 404, isPrivate)],
  "GET /mails/:id/source": [get(`/mails/${mailId}/source`, 200, isPrivate), get("/mails/none/source", 404, isPrivate)],
  "GET /style.css": [get("/style.css", 200, isPrivate), get("/", 421, isPrivate, { host: "evil.example" })],
});

/** What is below the top grade, on purpose, with its reason. */
const accepted: Readonly<Record<string, { readonly where: RegExp; readonly fault: string }>> = {
  "the query editor writes its style into its page": {
    where: /^\/graphiql/,
    fault: "policy: styles from more than the own files",
  },
};

async function injected(app: FastifyInstance, request: InjectOptions): Promise<Graded> {
  const { statusCode, headers } = await app.inject(request);
  const { "set-cookie": cookies = [], ...others } = headers;
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)])),
    cookies: [cookies].flat(),
  };
}

/** Over a connection of its own, because a request may choose its host only there. */
async function sent({ method, url, headers }: Asked): Promise<Graded> {
  const asked = httpRequest(new URL(url, inboxAddress), {
    method,
    headers: { host: new URL(inboxAddress).host, ...(headers as Record<string, string>) },
  });
  asked.end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.resume();
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
    cookies: answer.headers["set-cookie"] ?? [],
  };
}

/** Faults by address, those left out that are accepted with a reason. */
async function graded(
  samples: Readonly<Record<string, readonly Sample[]>>,
  secure: boolean,
  ask: (request: Asked) => Promise<Graded>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const [line, several] of Object.entries(samples)) {
    for (const { request, status, place } of several) {
      const answer = await ask(request);
      const title = `${line} ${request.url} ${answer.status}`;
      const wrong = answer.status === status ? [] : [`expected the status ${status}`];
      const faults = faultsOf(answer, { secure, isPrivate: false, ...place }).filter(
        (fault) =>
          !Object.values(accepted).some(({ where, fault: known }) => where.test(request.url) && fault === known),
      );
      if (wrong.length + faults.length > 0) found[title] = [...wrong, ...faults];
    }
  }
  return found;
}

describe("every address has the top grade for its headers, whatever its status:", () => {
  it("the public origin", async () => {
    expect(await graded(await publicSamples(), true, (request) => injected(publicOrigin, request))).toEqual({});
  });

  it("the delegates' origin", async () => {
    expect(await graded(await delegatesSamples(), true, (request) => injected(delegatesOrigin, request))).toEqual({});
  });

  it("the demo's inbox", async () => {
    expect(await graded(inboxSamples(), false, sent)).toEqual({});
  });

  it.each(["public", "delegates"] as const)("addresses that no route sees, on the %s origin", async (name) => {
    const app = name === "public" ? publicOrigin : delegatesOrigin;
    const samples = {
      unreadable: [get("/%ff", 400)],
      "unknown method": [{ request: { method: "DELETE" as const, url: "/none" }, status: 404 }],
    };
    expect(await graded(samples, true, (request) => injected(app, request))).toEqual({});
  });

  it("the public origin while it does not serve, and where the server fails", async () => {
    const broken = await aWorld({ record: false });
    const { app } = await aPublicOrigin(broken, { config, isReady: () => false });
    await broken.admin.query("drop table pub.council_report");
    const samples = {
      "GET /readyz": [get("/readyz", 503)],
      "GET /*": [get("/en/reports", 500)],
      "POST /graphql": [post("/graphql", { query: "{ councilReports { slug } }" }, 200, open)],
    };
    expect(await graded(samples, true, (request) => injected(app, request))).toEqual({});
    await app.close();
    await broken.close();
  });

  it("has samples for every route of the table, and no other", async () => {
    const { publicRoutes, delegatesRoutes, demoRoutes, inboxRoutes } = operationTable;
    expect(Object.keys(await publicSamples()).toSorted()).toEqual(Object.keys(publicRoutes).toSorted());
    expect(Object.keys(await delegatesSamples()).toSorted()).toEqual(
      Object.keys({ ...delegatesRoutes, ...demoRoutes }).toSorted(),
    );
    expect(Object.keys(inboxSamples()).toSorted()).toEqual(Object.keys(inboxRoutes).toSorted());
  });

  it("an accepted fault is still there: the query editor would not be on the list otherwise", async () => {
    const answer = await injected(publicOrigin, { method: "GET", url: "/graphiql/" });
    const faults = faultsOf(answer, { secure: true, isPrivate: false });
    expect(faults).toEqual(Object.values(accepted).map(({ fault }) => fault));
  });
});
