import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { TalkingProcess } from "./talking-process.js";

/** Runs an entry of the built server in `folder`, with these settings and none of this process's own. */
export function builtEntry(
  name: string,
  {
    folder,
    settings,
    flags = [],
    given = [],
  }: {
    readonly folder: string;
    readonly settings: Readonly<Record<string, string>>;
    /** Before the file, for Node, and behind it, for the entry. */
    readonly flags?: readonly string[];
    readonly given?: readonly string[];
  },
): TalkingProcess {
  const file = fileURLToPath(new URL(`../../dist/entry/${name}.js`, import.meta.url));
  return new TalkingProcess(
    spawn(process.execPath, [...flags, file, ...given], {
      env: { PATH: process.env.PATH ?? "", ...settings },
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
}

/** The address of the embedded database that runs on a data folder, for its superuser. */
export async function superuserUrl(dataDir: string): Promise<URL> {
  const [password, postmaster] = await Promise.all([
    readFile(join(dataDir, "cluster", "superuser"), "utf8"),
    readFile(join(dataDir, "cluster", "data", "postmaster.pid"), "utf8"),
  ]);
  const [, , , port = ""] = postmaster.split("\n");
  return new URL(`postgres://postgres:${password}@127.0.0.1:${port.trim()}/openfloor`);
}
