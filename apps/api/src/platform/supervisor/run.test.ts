import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { plays, supervise, wellBehaved } from "../../../test/supervisor/supervised.js";
import type { TalkingProcess } from "../../../test/supervisor/talking-process.js";

const started: TalkingProcess[] = [];
const start: typeof supervise = async (...given) => {
  const supervisor = await supervise(...given);
  started.push(supervisor);
  return supervisor;
};
afterEach(async () => {
  const all = started.splice(0);
  all.forEach((one) => one.kill("SIGKILL"));
  await Promise.all(all.map((one) => one.ended));
});

describe("the supervisor", () => {
  test("says where everything is, once every process serves", async () => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    expect(supervisor.lines.filter((line) => line.includes(" serves as "))).toHaveLength(3);
    await supervisor.says(/Public site +http:\/\/localhost:\d+$/);
    await supervisor.says(/^Sign in at http:\/\/localhost:\d+, without a password, as$/);
    expect(supervisor.lines.map((line) => line.trim().split(/ {2,}/))).toContainEqual([
      "PostgreSQL",
      expect.stringMatching(/^\d+\.\d s$/),
    ]);
  });

  test("stops the processes first, then the inbox, then PostgreSQL, and leaves with 0 at SIGTERM", async () => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    supervisor.kill("SIGTERM");
    expect(await supervisor.ended).toBe(0);
    const ends = supervisor.lines.filter((line) => line.endsWith("stopped"));
    expect(ends.slice(0, 3).toSorted()).toEqual(["delegates stopped", "public stopped", "worker stopped"]);
    expect(ends.slice(3)).toEqual(["inbox stopped", "postgres stopped"]);
  });

  test.each(["SIGINT", "SIGHUP"] as const)("leaves with 0 at %s", async (signal) => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    supervisor.kill(signal);
    expect(await supervisor.ended).toBe(0);
  });

  test("starts a process again that was killed", async () => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    const [, firstPid] = await supervisor.says(/^public serves as (\d+)/);
    process.kill(Number(firstPid), "SIGKILL");
    const [, secondPid] = await supervisor.says(new RegExp(`^public serves as (?!${firstPid}$)(\\d+)`));
    expect(secondPid).not.toBe(firstPid);
    await supervisor.says(/died unexpectedly.*process=public.*signal=SIGKILL/);
  });

  test("leaves with 1 when PostgreSQL has ended, and stops every process before", async () => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    supervisor.kill("SIGUSR2");
    expect(await supervisor.ended).toBe(1);
    expect(supervisor.lines.filter((line) => line.endsWith(" stopped"))).toHaveLength(5);
    await supervisor.says(/PostgreSQL has ended unexpectedly/);
  });

  test("gives up on a process that dies five times in a minute, stops everything and leaves with 1", async () => {
    const supervisor = await start({ ...wellBehaved, worker: plays.servesAndCrashes("worker") });
    expect(await supervisor.ended).toBe(1);
    expect(supervisor.lines.filter((line) => line === "worker crashes")).toHaveLength(5);
    expect(supervisor.lines).toContain("postgres stopped");
    expect(supervisor.lines).toContain("public stopped");
  });

  test("does not start a process again that could not start at all, and leaves with 1", async () => {
    const supervisor = await start({ ...wellBehaved, worker: plays.leavesWith("worker", 1) });
    expect(await supervisor.ended).toBe(1);
    expect(supervisor.lines.filter((line) => line === "worker leaves")).toHaveLength(1);
    expect(supervisor.lines.join("\n")).not.toContain("Openfloor is ready");
    expect(supervisor.lines).toContain("postgres stopped");
  });

  test("does not try again with settings that a process refuses, and leaves with 2", async () => {
    const supervisor = await start({ ...wellBehaved, delegates: plays.leavesWith("delegates", 2) });
    expect(await supervisor.ended).toBe(2);
    expect(supervisor.lines.filter((line) => line === "delegates leaves")).toHaveLength(1);
  });

  test("starts nothing more when the record cannot be imported, and leaves with 1", async () => {
    const supervisor = await start({ ...wellBehaved, importRecord: plays.leavesWith("import", 1) });
    expect(await supervisor.ended).toBe(1);
    expect(supervisor.lines.join("\n")).toContain("The group's record could not be imported (exit code 1)");
    expect(supervisor.lines.join("\n")).not.toContain("serves as");
    expect(supervisor.lines).toContain("postgres stopped");
  });

  test("undoes what was started when it is stopped in the middle of the start", async () => {
    const supervisor = await start({ ...wellBehaved, importRecord: plays.worksForEver("import") });
    await supervisor.says(/^import works/);
    supervisor.kill("SIGTERM");
    expect(await supervisor.ended).toBe(0);
    expect(supervisor.lines.join("\n")).not.toContain("serves as");
    expect(supervisor.lines.slice(-2)).toEqual(["inbox stopped", "postgres stopped"]);
  });

  test("kills a process that does not finish to drain, and still leaves with 0", async () => {
    const supervisor = await start({ ...wellBehaved, public: plays.lingers("public") }, { patience: 50 });
    await supervisor.ready();
    supervisor.kill("SIGTERM");
    expect(await supervisor.ended).toBe(0);
    expect(supervisor.lines).toContain("public drains");
    expect(supervisor.lines.at(-1)).toBe("postgres stopped");
  });

  test("does not wait for draining any more at a second Ctrl-C", async () => {
    const supervisor = await start({ ...wellBehaved, public: plays.lingers("public") }, { patience: 600_000 });
    await supervisor.ready();
    supervisor.kill("SIGINT");
    await supervisor.says(/^public drains/);
    supervisor.kill("SIGINT");
    expect(await supervisor.ended).toBe(0);
    expect(supervisor.lines.at(-1)).toBe("postgres stopped");
  });

  test("leaves no process behind when it is killed itself", async () => {
    const supervisor = await start(wellBehaved);
    await supervisor.ready();
    supervisor.kill("SIGKILL");
    // Ends only when no process holds our pipes.
    expect(await supervisor.ended).toBe(null);
    expect(supervisor.lines.slice(-3).toSorted()).toEqual(["delegates stopped", "public stopped", "worker stopped"]);
  });

  test("refuses a data folder that another one has, and leaves with 1", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "supervised-data-"));
    onTestFinished(() => rm(dataDir, { recursive: true }));
    const first = await start(wellBehaved, { dataDir });
    await first.ready();
    const second = await start(wellBehaved, { dataDir });
    expect(await second.ended).toBe(1);
    expect(second.lines).toEqual([
      `Openfloor already runs on ${dataDir} (process ${first.pid}). Stop that one, or set DATA_DIR to another folder.`,
    ]);
  });

  test("names every port that is taken, and its setting, before it starts anything", async () => {
    const others = [createServer().listen(0, "127.0.0.1"), createServer().listen(0, "127.0.0.1")];
    const [publicPort, mailPort] = await Promise.all(
      others.map(async (server) => {
        await once(server, "listening");
        return (server.address() as AddressInfo).port;
      }),
    );
    const supervisor = await start(wellBehaved, {
      environment: { PUBLIC_PORT: String(publicPort), MAIL_PORT: String(mailPort) },
    });
    expect(await supervisor.ended).toBe(1);
    expect(supervisor.lines).toEqual([
      `Port ${publicPort} is taken by another program. Stop that program, or set PUBLIC_PORT to a free port.`,
      `Port ${mailPort} is taken by another program. Stop that program, or set MAIL_PORT to a free port.`,
    ]);
    others.forEach((server) => server.close());
  });

  test("gives each process its own database login and nothing that it was given itself", async () => {
    const shows = (name: string) => plays.showsItsEnvironment(name);
    const supervisor = await start(
      { ...wellBehaved, public: shows("public"), delegates: shows("delegates"), worker: shows("worker") },
      {
        environment: {
          DATABASE_URL: "postgres://admin:secret@127.0.0.1/openfloor",
          SECRET_OF_SOMEBODY: "x",
          HOME: "/root",
        },
      },
    );
    await supervisor.ready();
    const names = async (process: string) => {
      const [, environment] = await supervisor.says(new RegExp(`^${process} knows (.*)`));
      return Object.keys(JSON.parse(environment ?? "{}") as object)
        .filter((name) => !/^(?:PATH|NODE_CHANNEL_.*|NODE_ENV)$/.test(name))
        .toSorted();
    };
    const address = (app: string) => [`${app}_ORIGIN`, `${app}_PORT`];
    expect(await names("public")).toEqual([
      "LOG_LEVEL",
      "OPENFLOOR_MODE",
      "PUBLIC_DATABASE_URL",
      ...address("PUBLIC"),
      "SECURITY_CONTACT",
      "TRUST_PROXY",
    ]);
    expect(await names("delegates")).toEqual([
      "DELEGATES_DATABASE_URL",
      ...address("DELEGATES"),
      "LOG_LEVEL",
      "OPENFLOOR_MODE",
      ...address("PUBLIC"),
      "SECURITY_CONTACT",
      "TRUST_PROXY",
    ]);
    expect(await names("worker")).toEqual([
      ...address("DELEGATES"),
      "LOG_LEVEL",
      "MAIL_FROM",
      "OPENFLOOR_MODE",
      ...address("PUBLIC"),
      "SMTP_URL",
      "WORKER_DATABASE_URL",
    ]);
  });
});
