import { Logger as QueueLogger, runOnce } from "graphile-worker";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationTable } from "../../../src/entry/operation-table.js";
import { mailTasks } from "../../../src/modules/responses/index.js";
import { secretsOf } from "../../../src/platform/config/secrets.js";
import { createLog } from "../../../src/platform/log/log.js";
import { createMailer } from "../../../src/platform/mail/mailer.js";
import { taskList } from "../../../src/platform/outbox/task-list.js";
import { systemRandomness } from "../../../src/platform/randomness.js";
import { aDelegatesOrigin, aPublicOrigin, ask, type Origin } from "../../graph/origins.js";
import {
  aConsultation,
  aDraft,
  aPlannedMeeting,
  aSubmission,
  aSubmittedResponse,
  type Round,
} from "../../worlds/stories.js";
import { aQuotingSmtp } from "../../worlds/quoting-smtp.js";
import { aWorld, type World } from "../../worlds/world.js";
import { spoken } from "./spoken.js";

/*
 * Errors that quote what they are about, provoked in the code of all three processes at level debug.
 * Every line that they log is searched for every secret that went in.
 */

const smtpPassword = "Nine&otters/swim=4ever";
const secrets: Record<string, string> = {
  email: "Zoë.Quillfeather@xn--bcher-kva.xn--p1ai",
  name: "Quillfeather",
  organisation: "Borogove Rath Trust",
  answer: "The slithy toves did gyre.",
  contribution: "Mome raths outgrabe.",
  smtpPassword,
};

let world: World;
let round: Round;
let publicOrigin: Origin;
let delegatesOrigin: Origin;
let cookie: string;
const lines: string[] = [];
const log = createLog(
  { name: "test", mode: "production", logLevel: "debug" },
  { write: (line) => void lines.push(line) },
  secretsOf({ SMTP_URL: `smtp://postman:${encodeURIComponent(smtpPassword)}@127.0.0.1:25` }),
);

const submission = () =>
  aSubmission(round, {
    email: secrets.email ?? "",
    respondent: {
      kind: "ORGANISATION",
      category: "CIVIL_SOCIETY",
      name: secrets.name ?? "",
      organisation: secrets.organisation ?? "",
      country: "EGY",
    },
    answers: [{ question: round.questions[0] ?? "", text: secrets.answer ?? "" }],
  });

beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  await aPlannedMeeting(world, 99);
  publicOrigin = await aPublicOrigin(world, { log });
  delegatesOrigin = await aDelegatesOrigin(world, { log, mode: "demo" });
  const signedIn = await delegatesOrigin.app.inject({
    method: "POST",
    url: "/demo/sign-in",
    payload: { role: "focal-point", memberState: "CHE" },
  });
  cookie = String(signedIn.headers["set-cookie"]).split(";", 1)[0] ?? "";
  secrets.session = cookie.split("=")[1] ?? "";
  secrets.holderToken = (await aDraft(world, round)).holderToken;
  secrets.confirmationToken = (await aSubmittedResponse(world, round)).token;
});
afterAll(async () => {
  await Promise.all([publicOrigin.app.close(), delegatesOrigin.app.close()]);
  await world.close();
});

/** The lines that something logs, after it has been seen to log some and to give nothing away. */
async function logged(provoke: () => Promise<unknown>): Promise<string> {
  const before = lines.length;
  await provoke();
  const text = lines.slice(before).join("");
  expect(text).not.toBe("");
  expect(spoken(text, secrets)).toEqual([]);
  return text;
}

const submit = (whole: object = {}) => {
  const { email, language, respondent, answers } = submission();
  return ask(publicOrigin, {
    query: `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename ... on Refused { problems { code } } } }`,
    variables: {
      input: {
        whole: {
          consultation: round.publicId,
          idempotencyKey: systemRandomness.uuid(),
          language,
          email,
          respondent,
          answers,
          ...whole,
        },
      },
    },
  });
};

const saveContribution = () =>
  ask(
    delegatesOrigin,
    {
      query: `mutation ($input: SaveContributionDraftInput!) { saveContributionDraft(input: $input) { __typename } }`,
      variables: { input: { meeting: 99, language: "en", title: secrets.contribution, body: secrets.contribution } },
    },
    { cookie },
  );

/** Makes the database refuse rows of a table, quoting them, for one provoked error. */
async function withFault<T>(plant: string, table: string, work: () => Promise<T>): Promise<T> {
  await world.admin.query(`create or replace function public.quoting() returns trigger language plpgsql as $$
    begin ${plant} return new; end $$;
    grant usage on schema public to public; grant execute on function public.quoting() to public;
    create trigger quoting before insert on ${table} for each row execute function public.quoting()`);
  try {
    return await work();
  } finally {
    await world.admin.query(`drop trigger quoting on ${table}`);
  }
}

const quoting: readonly (readonly [fault: string, code: string, plant: (column: string) => string])[] = [
  ["a value that is no number", "22P02", (column) => `perform new.${column}::integer;`],
  ["a value that is no JSON", "22P02", (column) => `perform new.${column}::json;`],
  ["an exception with the row in it", "P0001", (column) => `raise exception 'I refuse "%"', new.${column};`],
  [
    "a unique row",
    "23505",
    (column) => `raise unique_violation using message = 'duplicate key', detail = new.${column};`,
  ],
  [
    "a check, whose detail is the whole row",
    "23514",
    () => `raise check_violation using message = 'violates', detail = new::text, hint = new::text;`,
  ],
  ["a day that is none", "22007", (column) => `perform new.${column}::date;`],
];

describe("no secret is in the log after the database refused", () => {
  it.each(quoting)("a response, quoting %s (%s)", async (_fault, code, plant) => {
    const text = await logged(() => withFault(plant("name"), "intake.submission", () => submit()));
    expect(text).toContain(`"code":"${code}"`);
  });

  it.each(quoting)("a contribution, through entities, quoting %s (%s)", async (_fault, code, plant) => {
    const text = await logged(() => withFault(plant("body"), "core.contribution_draft", saveContribution));
    expect(text).toContain("QueryFailedError");
    expect(text).toContain(`"code":"${code}"`);
  });
});

describe("no secret is in the log after a client", () => {
  const hostile = (): Record<string, string> => ({
    authorization: `Bearer ${secrets.holderToken}`,
    cookie: `openfloor_delegates=${secrets.session}; name=${secrets.name}`,
    referer: `https://openfloor.example/en/confirm/${secrets.confirmationToken}?email=${secrets.email}`,
    "user-agent": `${secrets.name} ${encodeURIComponent(secrets.email ?? "")}`,
    "x-request-id": secrets.holderToken ?? "",
    "x-forwarded-for": secrets.name ?? "",
    "x-forwarded-host": `${secrets.name}.example`,
    forwarded: `for=${secrets.name}`,
    traceparent: `00-${secrets.holderToken}`,
    "accept-language": secrets.name ?? "",
  });
  const both = () => [publicOrigin.app, delegatesOrigin.app];

  it.each([
    ["sends headers full of secrets", () => ({ method: "GET", url: "/en" })],
    ["asks for a link with its token", () => ({ method: "GET", url: `/en/confirm/${secrets.confirmationToken}` })],
    [
      "asks for a link written in another way",
      () => ({ method: "GET", url: `/en/confirm%2F${secrets.confirmationToken}` }),
    ],
    [
      "puts tokens behind the question mark",
      () => ({ method: "GET", url: `/en/none?token=${secrets.holderToken}&m=${secrets.email}` }),
    ],
    ["puts an address into the path", () => ({ method: "GET", url: `/en/${encodeURIComponent(secrets.email ?? "")}` })],
    [
      "sends JSON that breaks off",
      () => ({ method: "POST", url: "/graphql", payload: `{"query":"{ x }","variables":{"email":"${secrets.email}` }),
    ],
    ["sends JSON of another shape", () => ({ method: "POST", url: "/graphql", payload: JSON.stringify([secrets]) })],
    [
      "sends a query that does not parse",
      () => ({ method: "POST", url: "/graphql", payload: JSON.stringify({ query: `{ "${secrets.answer}"` }) }),
    ],
    [
      "sends variables of another type",
      () => ({
        method: "POST",
        url: "/graphql",
        payload: JSON.stringify({
          query: "mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename } }",
          variables: { input: { whole: { email: [secrets.email], answers: secrets.answer } } },
        }),
      }),
    ],
    [
      "posts a form that is none",
      () => ({ method: "POST", url: "/en/consultations/none/respond", payload: `email=${secrets.email}&%` }),
    ],
  ] as const)("%s", async (_how, request) => {
    await logged(async () => {
      for (const app of both()) {
        await app.inject({ ...request(), headers: { ...hostile(), "content-type": "application/json" } });
      }
    });
  });

  it("meets a page that fails", async () => {
    await world.admin.query("alter table pub.meeting rename to gone");
    const text = await logged(() =>
      publicOrigin.app.inject({ url: `/en/meetings?${secrets.name}`, headers: hostile() }),
    );
    await world.admin.query("alter table pub.gone rename to meeting");
    expect(text).toContain("42P01");
  });
});

describe("no secret is in the log after a mail server", () => {
  /** What the queue keeps of jobs that failed, beside the log. */
  const lastErrors = async (): Promise<string> => {
    const { rows } = await world.admin.query<{ last_error: string }>(
      "select last_error from graphile_worker._private_jobs where last_error is not null",
    );
    return rows.map(({ last_error }) => last_error).join("\n");
  };

  it.each(["login", "recipient", "mail"] as const)("refused, quoting the %s", async (refuse) => {
    await submit();
    const server = await aQuotingSmtp(smtpPassword);
    server.refuses = refuse;
    const mailer = createMailer(world.workerPool, { smtpUrl: server.url, from: "no-reply@openfloor.example" });
    const tasks = mailTasks({
      pool: world.workerPool,
      mailer,
      randomness: systemRandomness,
      publicOrigin: "https://openfloor.example",
    });
    const text = await logged(async () => {
      await world.admin.query("update graphile_worker._private_jobs set run_at = now() - interval '1 second'");
      await runOnce({
        connectionString: world.urls.worker,
        taskList: taskList(tasks, operationTable.mails),
        noHandleSignals: true,
        logger: new QueueLogger(() => (level, message) => log[level === "warning" ? "warn" : level](message)),
      });
    });
    mailer.close();
    await server.close();
    expect(text).toContain("The mail did not go out");
    expect(await lastErrors()).toContain("The mail did not go out");
    expect(spoken(await lastErrors(), secrets)).toEqual([]);
  });
});

describe("the search itself", () => {
  it.each(["raw", "encodeURIComponent", "base64", "hex"])("hears every secret that is said: %s", (form) => {
    const written = (secret: string): string =>
      ({
        raw: secret,
        encodeURIComponent: encodeURIComponent(secret),
        base64: Buffer.from(secret).toString("base64"),
        hex: Buffer.from(secret).toString("hex"),
      })[form] ?? "";
    for (const [name, secret] of Object.entries(secrets)) {
      expect(spoken(`{"msg":"about ${written(secret)}"}`, secrets).map((one) => one.name)).toContain(name);
    }
  });

  it("would have heard them: the same errors, written down without the log's net", async () => {
    const error = await withFault(quoting[0]?.[2]("body") ?? "", "core.contribution_draft", () =>
      world.admin.query(
        `insert into core.contribution_draft select (json_populate_record(null::core.contribution_draft, $1)).*`,
        [JSON.stringify({ body: secrets.contribution })],
      ),
    ).catch((thrown: unknown) => thrown);
    expect(spoken(String(error), secrets)).toEqual([
      { name: "contribution", form: "as it is" },
      { name: "contribution", form: "as JSON" },
    ]);
  });
});
