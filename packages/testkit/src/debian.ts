import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether this machine's packages are Debian's and ours to install. */
export async function isDebianRoot(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(release);
}

/** Those of the packages that are not installed. */
export async function missingPackages(names: readonly string[]): Promise<string[]> {
  const installed = await Promise.all(
    names.map((name) =>
      run("dpkg-query", ["-W", "-f", "${db:Status-Status}", name]).then(
        ({ stdout }) => stdout === "installed",
        () => false,
      ),
    ),
  );
  return names.filter((_, index) => !installed[index]);
}

/** Installs packages from Debian, as root. Answers what went wrong, or nothing. */
export async function installPackages(names: readonly string[]): Promise<string> {
  const install = () => aptGet("install", "-y", "--no-install-recommends", ...names);
  // Lists may be absent or older than what the mirror still keeps.
  return (await install()) && ((await aptGet("update")) || (await install()));
}

function aptGet(...args: string[]): Promise<string> {
  // Another installation may be running: wait for it.
  return problemOf("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...args]);
}

/** Runs a command that installs something. Answers the first lines of what went wrong, or nothing. */
export async function problemOf(command: string, args: readonly string[]): Promise<string> {
  try {
    await run(command, args, {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      maxBuffer: 64 * 1024 * 1024,
    });
    return "";
  } catch (error) {
    return (error as Error).message.split("\n").slice(0, 4).join("\n");
  }
}
