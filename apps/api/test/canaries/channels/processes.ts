import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import type { Channel } from "../channel.js";
import { runningProcesses, showsProcesses, type RunningProcess } from "../processes.js";
import type { Place } from "../scanner.js";

const logins = ["public", "delegates", "worker"] as const;

/** What `ps` shows of every process, and what each was given; of passwords each may know the one of its own login. */
export const processes: Channel = {
  name: "command lines and environments",
  places: ({ installation }) => {
    if (!showsProcesses) return [{ name: "not searched: this system does not show processes as files", content: "" }];
    return runningProcesses(installation.server.pid).flatMap((one) => {
      const login = logins.find((name) => one.command.includes(`entry/${name}.js`));
      const own = login === undefined ? "" : installation.passwords[login];
      return placesOf(one, own);
    });
  },
  async leak(canary) {
    if (!showsProcesses) return [{ name: "not shown by this system", content: canary }];
    const script = 'process.stdout.write("here"); setInterval(() => {}, 1000)';
    const child = spawn(process.execPath, ["--eval", script, "--", canary], {
      env: { NOTE: Buffer.from(canary).toString("base64") },
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(child.stdout, "data");
    const places = runningProcesses(child.pid).flatMap((one) => placesOf(one, ""));
    child.kill("SIGKILL");
    await once(child, "exit");
    return places;
  },
};

function placesOf({ command, environment }: RunningProcess, own: string): Place[] {
  const name = command.split("\n").slice(0, 3).join(" ");
  return [
    { name: `command line of ${name}`, content: command },
    { name: `environment of ${name}`, content: own === "" ? environment : environment.replaceAll(own, "") },
  ];
}
