import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const childHelper = new URL("../../src/platform/supervisor/child.ts", import.meta.url).href;

/** Scripts that play the part of a process. */
export const plays = {
  /** Serves until asked to stop. */
  serves: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(async () => console.log("${name} stopped"));
    announceReady();
    console.log("${name} serves as " + process.pid);`,
  /** Serves, and never finishes to drain. */
  lingers: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(() => { console.log("${name} drains"); return new Promise(() => {}); });
    announceReady();`,
  leavesWith: (name: string, code: number) => `console.log("${name} leaves"); process.exit(${code});`,
  worksForEver: (name: string) => `console.log("${name} works"); setInterval(() => {}, 60_000);`,
  showsItsEnvironment: (name: string) => `
    import { announceReady, onShutdown } from "${childHelper}";
    setInterval(() => {}, 60_000);
    onShutdown(async () => {});
    console.log("${name} knows " + JSON.stringify(process.env));
    announceReady();`,
};

export type Cast = { importRecord: string; public: string; delegates: string; worker: string };

/** Everything goes well. */
export const wellBehaved: Cast = {
  importRecord: plays.leavesWith("import", 0),
  public: plays.serves("public"),
  delegates: plays.serves("delegates"),
  worker: plays.serves("worker"),
};

/** A supervisor that runs as a process of its own, and what it and its processes have said. */
export class Supervised {
  readonly process: ChildProcess;
  readonly lines: string[] = [];
  readonly #waiting = new Set<() => void>();
  /** The exit code, once the supervisor and every process that it started have ended. */
  readonly ended: Promise<number | null>;

  private constructor(started: ChildProcess, folder: string) {
    this.process = started;
    for (const stream of [started.stdout, started.stderr]) {
      if (stream) {
        createInterface({ input: stream }).on("line", (line) => {
          this.lines.push(line);
          this.#waiting.forEach((look) => look());
        });
      }
    }
    // "close" comes only when nobody holds our pipes any more: no process is left.
    this.ended = once(started, "close").then(async ([code]) => {
      await rm(folder, { recursive: true, force: true });
      return code as number | null;
    });
  }

  static async start(cast: Cast, given: { environment?: Record<string, string>; patience?: number; dataDir?: string } = {}): Promise<Supervised> {
    const folder = await mkdtemp(join(tmpdir(), "supervised-"));
    const scripts = Object.fromEntries(
      await Promise.all(
        Object.entries(cast).map(async ([name, source]) => {
          const file = join(folder, `${name}.mjs`);
          await writeFile(file, source);
          return [name, file] as const;
        }),
      ),
    );
    const [publicPort, delegatesPort, mailPort] = await freePorts(3);
    return new Supervised(
      spawn(
        process.execPath,
        [
          "--import",
          fileURLToPath(new URL("typescript-imports.mjs", import.meta.url)),
          fileURLToPath(new URL("supervise.ts", import.meta.url)),
          JSON.stringify({ scripts, patience: given.patience ?? 10_000 }),
        ],
        {
          env: {
            PATH: process.env.PATH ?? "",
            DATA_DIR: given.dataDir ?? join(folder, "data"),
            PUBLIC_PORT: String(publicPort),
            DELEGATES_PORT: String(delegatesPort),
            MAIL_PORT: String(mailPort),
            ...given.environment,
          },
          stdio: ["ignore", "pipe", "pipe"],
        },
      ),
      folder,
    );
  }

  /** The first line that matches, said already or to be said; rejects when the process ends without it. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    const found = Promise.withResolvers<RegExpExecArray>();
    const look = () => {
      const match = this.lines.map((line) => pattern.exec(line)).find((one) => one !== null);
      if (match) {
        found.resolve(match);
      }
    };
    this.#waiting.add(look);
    look();
    void this.ended.then(() => found.reject(new Error(`${pattern} was not said:\n${this.lines.join("\n")}`)));
    return found.promise.finally(() => this.#waiting.delete(look));
  }

  /** Everything serves. */
  ready(): Promise<unknown> {
    return this.says(/^Openfloor is ready/);
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}
