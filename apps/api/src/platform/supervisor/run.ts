import { join } from "node:path";
import type { StartConfig } from "../config/config.js";
import { OperatorError } from "../config/operator-error.js";
import type { Environment } from "../config/read-settings.js";
import type { Logger } from "../log/log.js";
import { childEnvironments } from "./child-environment.js";
import { runToEnd } from "./child-process.js";
import { startFoundations, type Parts, type Undo } from "./foundations.js";
import { demandFreePorts } from "./free-ports.js";
import { KeptProcess } from "./kept-process.js";
import { Progress, type Output } from "./progress.js";
import type { StopRequest } from "./stop-request.js";
import { welcome } from "./welcome.js";

export type RunOptions = {
  readonly config: StartConfig;
  readonly parts: Parts;
  readonly environment: Environment;
  readonly stop: StopRequest;
  readonly log: Logger;
  readonly output: Output;
  /** Milliseconds before a process that died is started again. */
  readonly firstPause?: number;
  /** Milliseconds that a process may drain before it is killed. */
  readonly patience?: number;
};

/** Brings everything up, waits until it is asked to stop, takes everything down, and gives the exit code. */
export async function run(options: RunOptions): Promise<0 | 1 | 2> {
  const { stop } = options;
  const undo: Undo[] = [];
  try {
    await bringUp(options, undo);
    await until(stop.asked);
  } catch (error) {
    if (!stop.asked.aborted) {
      explain(error, options);
      stop.ask(error instanceof OperatorError ? error.exitCode : 1);
    }
  }
  for (const undoOne of undo.toReversed()) {
    await undoOne().catch((error: unknown) => {
      options.log.error({ err: error }, "something did not stop");
    });
  }
  return stop.exitCode;
}

/** Each thing that was started leaves its end in `undo`, so that a stop in the middle undoes exactly what was done. */
async function bringUp(options: RunOptions, undo: Undo[]): Promise<void> {
  const { config, parts, stop, log } = options;
  const progress = new Progress(options.output);
  stop.throwIfAsked();
  undo.push(await parts.takeDataDir(config.dataDir));
  await demandFreePorts(config);

  // No process can do without it, and only a new start sees to its data.
  const onPostgresGone = () => {
    if (!stop.asked.aborted) log.error("PostgreSQL has ended unexpectedly: stopping");
    stop.ask(1);
  };
  const [adminUrl, smtpUrl] = await startFoundations({ config, parts, progress, undo, onPostgresGone });
  stop.throwIfAsked();
  const urls = await progress.step("Roles and migrations", () =>
    parts.prepareDatabase({
      adminUrl,
      embedded: config.databaseUrl === undefined,
      mode: config.mode,
      passwordsFile: join(config.dataDir, "passwords.json"),
    }),
  );
  stop.throwIfAsked();

  const environments = childEnvironments({ inherited: options.environment, config, urls, smtpUrl });
  await progress.step("The group's record", () => importRecord(options, environments.importRecord));

  const processes = (["public", "delegates", "worker"] as const).map(
    (name) =>
      new KeptProcess({
        name,
        script: parts.scripts[name],
        environment: environments[name],
        log,
        firstPause: options.firstPause ?? 200,
        onGiveUp: (exitCode) => stop.ask(exitCode),
      }),
  );
  const how = { patience: options.patience ?? 10_000, hurry: stop.hurry };
  undo.push(async () => void (await Promise.all(processes.map((one) => one.stop(how)))));
  await progress.step("Public site, delegates' site, worker", async () => {
    await Promise.race([Promise.all(processes.map((one) => one.ready)), until(stop.asked)]);
    stop.throwIfAsked();
  });
  progress.write(welcome(config, progress.elapsed()));
}

async function importRecord({ parts, stop }: RunOptions, environment: Record<string, string>): Promise<void> {
  const { code, signal } = await runToEnd({ script: parts.scripts.importRecord, environment }, stop.asked);
  stop.throwIfAsked();
  if (code !== 0) {
    throw new OperatorError(
      `The group's record could not be imported (${signal ?? `exit code ${code}`}); the reason is above.`,
    );
  }
}

function explain(error: unknown, { log, output }: RunOptions): void {
  if (error instanceof OperatorError) {
    output.write(`${error.message}\n`);
  } else {
    log.fatal({ err: error }, "the start failed");
  }
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
