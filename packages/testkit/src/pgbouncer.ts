import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { serverAccount } from "@openfloor/postgres";
import { installPackages, isDebianRoot } from "./debian.js";

/** A PgBouncer in transaction mode on this machine, in front of one PostgreSQL. */
export interface Pooler {
  /** The address of the same database and login through the pooler. */
  readonly through: (url: string) => string;
  /** Ends it, and every connection that it holds. */
  stop(): Promise<void>;
}

export interface PoolerOptions {
  /** Addresses of the logins that may come, all on one server. */
  readonly logins: readonly string[];
  /** Connections to the server, for each login and database. */
  readonly poolSize: number;
}

const program = "/usr/sbin/pgbouncer";

/** What is missing for a pooler here, as a sentence; undefined once there is one. As root on Debian it is installed. */
export async function missingPooler(): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  const problem = (await isDebianRoot()) ? await installPackages(["pgbouncer"]) : "this is not root on Debian";
  return existsSync(program) ? undefined : `there is no ${program} and it could not be installed: ${problem}`;
}

/** Starts a PgBouncer on a free port of 127.0.0.1; it runs as a child of this process. Throws what it said when it does not start. */
export async function startPooler({ logins, poolSize }: PoolerOptions): Promise<Pooler> {
  const folder = await mkdtemp(join(tmpdir(), "openfloor-pooler-"));
  const account = await serverAccount();
  const port = await freePort();
  const server = new URL(logins[0] ?? "");
  const users = logins.map((login) => new URL(login));
  const files = {
    "users.txt": users
      .map(
        ({ username, password }) => `${quoted(decodeURIComponent(username))} ${quoted(decodeURIComponent(password))}`,
      )
      .join("\n"),
    "pgbouncer.ini": `
[databases]
* = host=${server.hostname} port=${server.port || "5432"}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, "users.txt")}
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = 200
`,
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), `${text}\n`, { mode: 0o600 });
    if (account) await chown(join(folder, name), account.uid, account.gid);
  }
  await chmod(folder, 0o711);

  const child = spawn(program, [join(folder, "pgbouncer.ini")], {
    cwd: "/",
    stdio: ["ignore", "ignore", "pipe"],
    ...account,
  });
  const ended = once(child, "exit");
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      said.push(line);
      if (line.includes("process up")) resolve();
    });
    child.once("error", reject);
    void ended.then(() => reject(new Error(`PgBouncer did not start:\n${said.join("\n")}`)));
  });
  return {
    through: (url) => Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}
