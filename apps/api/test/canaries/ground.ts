import { createRequire } from "node:module";
import process from "node:process";
import { shippedDocumentsOnly } from "../../src/platform/graphql/shipped-documents.js";
import { createLog } from "../../src/platform/log/log.js";
import { classifiedColumns } from "../database/classification.js";
import { canaryText } from "./canary.js";
import { aDelegatesOrigin, aPublicOrigin } from "../graph/origins.js";
import type { TalkingProcess } from "../supervisor/talking-process.js";
import { anInstallation, type Installation } from "./installation.js";
import { plant } from "./plant.js";
import { runningProcesses } from "./processes.js";
import { hashesInUse, playScenes, tokensOf, type Scenes } from "./scenes.js";
import { Tour } from "./tour.js";
import { letWorkerTry, watchJobs } from "./watch-jobs.js";

/** An installation in which everything has happened, with a canary in every column, and what was seen of it. */
export type Ground = {
  readonly installation: Installation;
  readonly scenes: Scenes;
  readonly tour: Tour;
  /** The lines that both origins write in production, where they are JSON and say more. */
  readonly productionLog: readonly string[];
  readonly planted: readonly string[];
  /** What `pg_stat_activity` showed at several moments. */
  readonly activity: readonly string[];
  /** What opens something and has no mark, by name. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** The columns that have to hold a canary. */
export const protectedColumns: readonly string[] = classifiedColumns
  .filter(({ class: found, takesCanary }) => takesCanary && ["RESTRICTED", "PERSONAL", "SECRET"].includes(found))
  .map(({ table, column }) => `${table}.${column}`);

/** Plays the whole story: acts, canaries, reads, refusals, mails that are refused, errors, lost connections, a killed process. */
export async function prepareGround(): Promise<Ground> {
  const installation = await anInstallation();
  const { world, smtp, server } = installation;
  const { admin } = world;
  try {
    await watchJobs(admin);
    const scenes = await playScenes(world);
    const tour = new Tour(installation, scenes);
    const activity: string[] = [];
    const look = async (): Promise<void> => {
      const { rows } = await admin.query<{ shown: string }>(
        "select to_jsonb(a)::text as shown from pg_stat_activity a where pid <> pg_backend_pid()",
      );
      activity.push(...rows.map(({ shown }) => shown));
    };
    await tour.act();
    await look();
    const planted = await plant(admin, "texts", hashesInUse(scenes));
    await tour.look();
    await look();

    // The jobs that follow are tried by the one that the supervisor starts in its place.
    await killWorker(server);
    const mails = ["send-confirmation", "send-receipt", "send-published"].flatMap((task) =>
      [scenes.published, scenes.received, scenes.unconfirmed].map(({ id }) => ({ task, submission: id })),
    );
    for (const refuses of ["recipient", "mail", "nothing"] as const) {
      smtp.refuses = refuses;
      await letWorkerTry(admin, mails);
    }
    await letWorkerTry(admin, [{ task: "send-receipt", submission: canaryText("typed.token") }]);

    planted.push(...(await plant(admin, "codes")));
    await breakEverything(installation);
    await tour.act();
    await tour.look();
    await look();
    const productionLog = await tourInProduction(installation, scenes);
    await loseConnections(installation);
    const secrets = {
      ...tokensOf(scenes),
      ...Object.fromEntries(
        Object.entries(installation.passwords).map(([login, password]) => [`password of ${login}`, password]),
      ),
    };
    return { installation, scenes, tour, productionLog, planted, activity, secrets, close: () => installation.close() };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

/** After this, every write fails with a row in its error, and reads fail too. */
async function breakEverything({ world }: Installation): Promise<void> {
  const written = [
    "core.consultation",
    "core.meeting",
    "core.agenda_item",
    "core.contribution_draft",
    "core.contribution",
  ];
  const sent = ["core.response_review", "core.authority_confirmation", "core.council_report", "intake.submission"];
  for (const table of [...written, ...sent])
    await world.admin.query(`alter table ${table} add constraint broken check (false) not valid`);
  // What a person typed cannot be read as a number, and PostgreSQL says so by quoting it.
  await world.admin.query("alter table intake.draft alter column name type integer using null");
  await world.admin.query("alter table pub.council_report rename to gone");
}

async function loseConnections({ world, publicOrigin, delegatesOrigin }: Installation): Promise<void> {
  // The test's own connections as these logins are lost too.
  for (const pool of [world.publicPool, world.delegatesPool, world.workerPool]) pool.on("error", () => undefined);
  await world.admin.query(
    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = any($1) and application_name = 'openfloor'",
    [[world.roles.public, world.roles.delegates, world.roles.worker]],
  );
  for (const origin of [publicOrigin, delegatesOrigin]) await fetch(`${origin}/readyz`);
}

/** The supervisor writes about it, and starts another. */
async function killWorker(server: TalkingProcess): Promise<void> {
  const worker = runningProcesses(server.pid).find(({ command }) => command.includes("entry/worker.js"));
  if (!worker) return;
  process.kill(worker.pid, "SIGKILL");
  await server.says(/died unexpectedly/);
}

/** The reads once more, on both origins in this process: `start` runs them as a demonstration, whose log is made for a person. */
async function tourInProduction({ world }: Installation, scenes: Scenes): Promise<string[]> {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const log = createLog({ name: "production", mode: "production", logLevel: "debug" }, { write });
  const shipped = createRequire(import.meta.url)("@openfloor/delegates/documents") as Record<string, string>;
  const [forPublic, forDelegates] = await Promise.all([
    aPublicOrigin(world, { log }),
    aDelegatesOrigin(world, { log, documents: shippedDocumentsOnly(shipped) }),
  ]);
  const tour = new Tour(
    { publicOrigin: await forPublic.listen(), delegatesOrigin: await forDelegates.listen() },
    scenes,
    "http://localhost:3000",
  );
  await tour.look();
  await Promise.all([forPublic.app.close(), forDelegates.app.close()]);
  return lines;
}
