import { join } from "node:path";
import type { StartConfig } from "../config/config.js";
import type { DatabaseUrls } from "./child-environment.js";
import type { Progress } from "./progress.js";

/** Stops something that was started. */
export type Undo = () => Promise<void>;

/** What the supervisor starts besides processes; the entry gives the real ones. */
export type Parts = {
  /** Takes the data folder for this supervisor alone, or throws an `OperatorError`. */
  takeDataDir(dataDir: string): Promise<() => Promise<void>>;
  /** Starts the embedded PostgreSQL and gives the address of its administrator. */
  startPostgres(dataDir: string): Promise<{
    adminUrl: string;
    /** Calls back once PostgreSQL has ended, whoever ended it. */
    whenGone(listener: () => void): void;
    stop(): Promise<void>;
  }>;
  prepareDatabase(options: {
    adminUrl: string;
    embedded: boolean;
    mode: StartConfig["mode"];
    passwordsFile: string;
  }): Promise<DatabaseUrls>;
  startInbox(options: { port: number; folder: string }): Promise<{ smtpUrl: string; close(): Promise<void> }>;
  /** Absolute paths. */
  scripts: { importRecord: string; public: string; delegates: string; worker: string };
};

/**
 * Starts PostgreSQL and the inbox side by side, unless the settings name others, and gives their
 * addresses. How to stop them is left in `undo`, the inbox last so that it is stopped first; when
 * one fails, the other is still waited for, so that nothing starts behind our back.
 */
export async function startFoundations({
  undo,
  ...ground
}: Ground & { undo: Undo[] }): Promise<[adminUrl: string, smtpUrl: string]> {
  const starting = [database(ground), inbox(ground)] as const;
  for (const outcome of await Promise.allSettled(starting)) {
    if (outcome.status === "fulfilled") {
      undo.push(() => outcome.value.stop());
    }
  }
  const [postgres, mail] = await Promise.all(starting);
  return [postgres.url, mail.url];
}

type Ground = {
  readonly config: StartConfig;
  readonly parts: Parts;
  readonly progress: Progress;
  /** Called when PostgreSQL has ended and was ours to start. */
  readonly onPostgresGone: () => void;
};
type Started = { readonly url: string; stop(): Promise<void> };

async function database({ config, parts, progress, onPostgresGone }: Ground): Promise<Started> {
  if (config.databaseUrl !== undefined) {
    return { url: config.databaseUrl, stop: notOurs };
  }
  const { adminUrl, whenGone, stop } = await progress.step("PostgreSQL", () => parts.startPostgres(config.dataDir));
  whenGone(onPostgresGone);
  return { url: adminUrl, stop };
}

async function inbox({ config, parts }: Ground): Promise<Started> {
  if (config.smtpUrl !== undefined) {
    return { url: config.smtpUrl, stop: notOurs };
  }
  const started = await parts.startInbox({ port: config.mailPort, folder: join(config.dataDir, "mail") });
  return { url: started.smtpUrl, stop: () => started.close() };
}

async function notOurs(): Promise<void> {}
