import { EventEmitter, once } from "node:events";
import { Logger, run, runOnce } from "graphile-worker";
import { startInbox } from "@openfloor/testkit/inbox";
import type { Viewer } from "@openfloor/domain/membership";
import { operationTable } from "../../src/entry/operation-table.js";
import { recordParts } from "../../src/entry/record-parts.js";
import { signInDemo } from "../../src/modules/membership/acts/sign-in-demo.js";
import { signOut } from "../../src/modules/membership/acts/sign-out.js";
import { viewerBySession } from "../../src/modules/membership/index.js";
import { mailTasks } from "../../src/modules/responses/index.js";
import { checkLogin, checkMode } from "../../src/platform/database/check-login.js";
import { importRecord } from "../../src/platform/database/import-record.js";
import { sealAudit } from "../../src/platform/database/seal-audit.js";
import { createMailer } from "../../src/platform/mail/mailer.js";
import { taskList } from "../../src/platform/outbox/task-list.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import type { World } from "../worlds/world.js";
import { askAsDelegate, askInPublic, givesSomething, type Answered } from "./ask.js";
import { deeds, draftText, mutation, publicDeeds, wholeResponse } from "./operations.js";
import type { Scene } from "./scene.js";

type Login = "public" | "delegates" | "worker" | "owner";
export type Step = { readonly name: string; readonly login: Login; readonly run: (world: World) => Promise<unknown> };

/** Everything that the three servers and the owner do, step by step; a step that does not work throws. */
export function theStory(scene: Scene): Step[] {
  const { people, responses } = scene;
  const asPerson = (name: string, viewer: Viewer | null, asked: Parameters<typeof askAsDelegate>[2]): Step => ({
    name,
    login: "delegates",
    run: async (world) => works(name, await askAsDelegate(world, viewer, asked)),
  });
  const publicly = (name: string, asked: Parameters<typeof askInPublic>[1]): Step => ({
    name: `${name} in public`,
    login: "public",
    run: async (world) => works(name, await askInPublic(world, asked)),
  });
  return [
    ...(["public", "delegates", "worker"] as const).map((login) => ({
      name: `${login} starts`,
      login,
      run: async (world: World) => {
        await checkLogin(world[`${login}Pool`], login);
        await checkMode(world[`${login}Pool`], "demo");
      },
    })),
    { name: "signing in and out", login: "delegates", run: ({ source }) => signInAndOut(source) },
    ...Object.entries(deeds).map(([name, { by, ask }]) => asPerson(name, people[by], ask(scene))),
    asPerson("a new draft", people.delegateFRA, mutation("saveContributionDraft", draftText)),
    asPerson(
      "declining",
      people.second,
      mutation("decideProposal", { response: responses.declined.id, accept: false }),
    ),
    asPerson(
      "confirming what is published",
      people.focalCHE,
      mutation("confirmAuthority", { response: responses.published.id }),
    ),
    asPerson(
      "confirming an organization",
      people.secretariat,
      mutation("confirmAuthority", { response: responses.organization.id, officialChannel: "A letter" }),
    ),
    ...Object.entries(publicDeeds).map(([name, ask]) => publicly(name, ask(scene))),
    publicly("a whole response", wholeResponse(scene)),
    { name: "the worker waits for jobs", login: "worker", run: (world) => waitForJobs(world) },
    { name: "mails are sent", login: "worker", run: (world) => sendMails(world) },
    {
      name: "the audit trail is sealed",
      login: "worker",
      run: async ({ workerPool }) => {
        if ((await sealAudit(workerPool)).sealed === 0) throw new Error("nothing was sealed");
      },
    },
    { name: "the record is imported", login: "owner", run: async ({ urls }) => importRecord(urls.owner, await record) },
    { name: "the owner migrates", login: "owner", run: (world) => migrates(world, "") },
  ];
}

/** The same steps, those of one login first; each works without the others. */
export const beginningWith = (login: string, steps: readonly Step[]): Step[] => [
  ...steps.filter((step) => step.login === login),
  ...steps.filter((step) => step.login !== login),
];

/** The first step that does not work, and why; undefined when all do. */
export async function brokenStep(steps: readonly Step[], world: World): Promise<string | undefined> {
  for (const { name, run } of steps) {
    try {
      await run(world);
    } catch (error) {
      return `${name}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
}

const record = recordParts();

function works(name: string, answer: Answered): void {
  if (answer.codes.length > 0 || !givesSomething(answer)) throw new Error(`${name}: ${answer.text.slice(0, 200)}`);
}

async function signInAndOut(source: World["source"]): Promise<void> {
  const signedIn = await signInDemo(source, systemRandomness, { role: "chair", memberState: null, replaces: null });
  const token = signedIn.ok ? signedIn.value.token : "";
  const viewer = await viewerBySession(source, token);
  if (viewer === null || !(await signOut(source, viewer, token)).ok) throw new Error("not signed in and out");
}

/** Runs the queue as the worker's entry does, which asks for more than doing its jobs once. */
async function waitForJobs({ urls }: World): Promise<void> {
  const events = new EventEmitter();
  const failed = new AbortController();
  const runner = await run({
    connectionString: urls.worker,
    noHandleSignals: true,
    parsedCronItems: [],
    taskList: {},
    events,
    logger: new Logger(() => (level, message) => void (level === "error" && failed.abort(new Error(message)))),
  });
  try {
    await once(events, "cron:started", { signal: failed.signal });
  } finally {
    await runner.stop();
  }
}

/** Every job there is; the first mail is refused for a while, the second for good. */
async function sendMails(world: World): Promise<void> {
  // The library lets a job that cannot be taken off the queue crash its process; here it would be the test's.
  await world.workerPool.query("delete from graphile_worker._private_jobs where false");
  const inbox = await startInbox();
  const mailer = createMailer(world.workerPool, {
    smtpUrl: inbox.url,
    from: "Openfloor <no-reply@openfloor.example>",
    onRefused: () => undefined,
  });
  const said: string[] = [];
  const tasks = mailTasks({
    pool: world.workerPool,
    mailer,
    randomness: systemRandomness,
    publicOrigin: "http://localhost:3000",
  });
  try {
    for (const code of [450, 550]) {
      inbox.failNext(1, code);
      await world.admin.query("update graphile_worker._private_jobs set run_at = now() - interval '1 second'");
      await runOnce({
        connectionString: world.urls.worker,
        taskList: taskList(tasks, operationTable.mails),
        noHandleSignals: true,
        logger: new Logger(() => (level, message) => void (level === "error" && said.push(message))),
      });
    }
  } finally {
    mailer.close();
    await inbox.close();
  }
  const { rows } = await world.admin.query<{ left: number }>("select count(*)::int as left from graphile_worker.jobs");
  if (rows[0]?.left !== 0 || inbox.mails().length === 0) throw new Error(`jobs are left: ${said.join("; ")}`);
}

/** What a migration of the owner needs: schemas of its own, and to give functions to the role of intake. */
const migrating = ({ roles }: Pick<World, "roles">): string => `
  set local role ${roles.owner};
  create schema a_new_one;
  grant create on schema intake to ${roles.intake};
  create function intake.a_new_one() returns integer language sql as 'select 1';
  alter function intake.a_new_one() owner to ${roles.intake}`;

/** Whether the owner can migrate after `before`; both are undone, because roles belong to all databases of the server. */
export async function migrates(world: Pick<World, "roles" | "admin">, before: string): Promise<void> {
  const client = await world.admin.connect();
  try {
    await client.query(`begin; ${before}; ${migrating(world)}`);
  } finally {
    await client.query("rollback");
    client.release();
  }
}
