import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { importRecord } from "@openfloor/api/platform/database/import-record";
import { prepareDatabase } from "@openfloor/api/platform/database/prepare";
import { recordParts } from "@openfloor/api/entry/record-parts";
import pg from "pg";
import { newNetwork } from "../network.js";
import { startServer, type ServerProcess } from "../server-process.js";
import { clientOf, operationBody, type Client } from "./client.js";
import { costlyBodies, type BodyCost } from "./costly-bodies.js";
import { run, submission, type Crowd, type Served } from "./crowds.js";
import { loadWorstData, type WorstRound } from "./worst-data.js";
import { worstQueries, type Cost } from "./worst-query.js";

/*
 * `pnpm bench hostile`: what the public server costs an attacker to hurt. Takes about three minutes;
 * the load goes to this machine only and ends by itself.
 */

const publicServer = fileURLToPath(import.meta.resolve("@openfloor/api/entry/public"));
const seconds = 15;
const mostCpuMs = 200;
const longestSubmissionMs = 2_000;

/** What has to hold. */
export type Verdict = { readonly what: string; readonly figure: string; readonly holds: boolean };

/** Measures on the empty database of `adminUrl`, a superuser's; `say` is told what goes on. */
export async function hostileBench(adminUrl: string, say: (text: string) => void): Promise<object> {
  const secrets = await mkdtemp(join(tmpdir(), "openfloor-hostile-"));
  try {
    const passwordsFile = join(secrets, "passwords.json");
    const { publicUrl, migrateUrl } = await prepareDatabase({ adminUrl, mode: "production", passwordsFile });
    await importRecord(migrateUrl, await recordParts());
    const round = await loadWorstData(adminUrl, 120);
    const server = await startServer(publicServer, (port) => ({
      OPENFLOOR_MODE: "production",
      PUBLIC_PORT: String(port),
      PUBLIC_DATABASE_URL: publicUrl,
      PUBLIC_ORIGIN: "https://bench.example.org",
      SECURITY_CONTACT: "mailto:bench@openfloor.int",
      // The bench names the network of each request, as a proxy would.
      TRUST_PROXY: "127.0.0.1",
    }));
    try {
      return await measure({ server, round, adminUrl, say });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}

type Scene = {
  readonly server: ServerProcess;
  readonly round: WorstRound;
  readonly adminUrl: string;
  readonly say: (text: string) => void;
};

async function measure({ server, round, adminUrl, say }: Scene): Promise<object> {
  const readers = clientOf(server.origin, 500);
  const respondents = clientOf(server.origin, 50);
  const crowd = (clients: number, pauseMs: number, next: Crowd["next"]): Crowd => ({ clients, pauseMs, next });
  try {
    say("Looking for the costliest operation …");
    const worst = await worstQueries(server, readers, round);
    for (const [title, costs] of [
      ["accepted", worst.accepted],
      ["refused", worst.refused],
    ] as const)
      say([`The costliest ${title} of ${worst.tried}:`, ...costs.slice(0, 8).map(costLine)].join("\n"));
    const [costliest] = worst.accepted;
    if (!costliest) throw new Error("No operation was accepted.");

    const bodies = await costlyBodies(server, readers, round);
    say(["\nBodies that are refused:", ...bodies.map((cost) => costLine({ ...cost, octets: 0 }))].join("\n"));

    const submitting = crowd(10, 100, () => submission(round));
    say(`\nSubmissions alone for ${seconds} s …`);
    const alone = await run(respondents, submitting, seconds);
    say(servedLine("submissions", alone));

    const { query, variables } = costliest.candidate;
    const worstRead = (): ReturnType<Crowd["next"]> => ({
      path: "/graphql",
      body: operationBody(query, variables),
      network: newNetwork(),
    });
    say(`\nFifty at once of "${costliest.name}", for ${seconds} s …`);
    const attacked = await together(readers, crowd(50, 0, worstRead), respondents, submitting);
    say(`${servedLine("reads", attacked.reads)}\n${servedLine("submissions", attacked.submissions)}`);

    const pagePath = `/en/consultations/${round.slug}/responses`;
    say(`\nFifty at once of the longest page, for ${seconds} s …`);
    const pages = await together(
      readers,
      crowd(50, 0, () => ({ path: pagePath, network: newNetwork() })),
      respondents,
      submitting,
    );
    say(`${servedLine("pages", pages.reads)}\n${servedLine("submissions", pages.submissions)}`);

    say(`\nA network with ten times its normal load beside another, for ${seconds} s …`);
    const loud = newNetwork();
    const quiet = newNetwork();
    const [flood, reading, quietSubmissions] = await Promise.all([
      run(
        readers,
        crowd(200, 1_000, () => ({ path: "/en/consultations", network: loud })),
        seconds,
      ),
      run(
        respondents,
        crowd(2, 200, () => ({ path: pagePath, network: quiet })),
        seconds,
      ),
      run(
        respondents,
        crowd(1, 500, () => submission(round, quiet)),
        seconds,
      ),
    ]);
    say(
      [
        servedLine("the loud network", flood),
        servedLine("the other's pages", reading),
        servedLine("the other's submissions", quietSubmissions),
      ].join("\n"),
    );

    const kept = await countSubmissions(adminUrl);
    const receipts = [alone, attacked.submissions, pages.submissions, quietSubmissions].reduce(
      (sum, { statuses }) => sum + (statuses["200"] ?? 0),
      0,
    );
    const verdicts: Verdict[] = [
      atMost("processor time of the costliest accepted operation", costliest.cpuMs, mostCpuMs),
      atMost("processor time of the costliest refused body", Math.max(...bodies.map(({ cpuMs }) => cpuMs)), mostCpuMs),
      only4xx("bodies that are refused", bodies),
      atMost("submission at the 99th percentile under fifty of them", attacked.submissions.p99, longestSubmissionMs),
      atMost("submission at the 99th percentile under fifty pages", pages.submissions.p99, longestSubmissionMs),
      only200("submissions under fifty operations", attacked.submissions),
      only200("submissions under fifty pages", pages.submissions),
      only200("pages beside a loud network", reading),
      only200("submissions beside a loud network", quietSubmissions),
      { what: "receipts given, submissions kept", figure: `${receipts}, ${kept}`, holds: receipts === kept },
    ];
    say(
      `\n${verdicts.map(({ what, figure, holds }) => `${holds ? "holds" : "FAILS"}  ${what}: ${figure}`).join("\n")}`,
    );
    if (verdicts.some(({ holds }) => !holds)) process.exitCode = 1;
    return { worst, bodies, alone, attacked, pages, flood, reading, quietSubmissions, verdicts };
  } finally {
    readers.close();
    respondents.close();
  }
}

async function together(
  readers: Client,
  reading: Crowd,
  respondents: Client,
  submitting: Crowd,
): Promise<{ reads: Served; submissions: Served }> {
  const [reads, submissions] = await Promise.all([
    run(readers, reading, seconds),
    run(respondents, submitting, seconds),
  ]);
  return { reads, submissions };
}

async function countSubmissions(adminUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ kept: number }>("select count(*)::int as kept from intake.submission");
    return rows[0]?.kept ?? 0;
  } finally {
    await client.end();
  }
}

const atMost = (what: string, ms: number, most: number): Verdict => ({
  what,
  figure: `${ms.toFixed(0)} ms of ${most} ms`,
  holds: ms < most,
});

const only200 = (what: string, { statuses }: Served): Verdict => ({
  what,
  figure: JSON.stringify(statuses),
  holds: Object.keys(statuses).join() === "200",
});

const only4xx = (what: string, costs: readonly BodyCost[]): Verdict => ({
  what,
  figure: costs.map(({ status }) => status).join(", "),
  holds: costs.every(({ status }) => status === 413 || status === 415),
});

const costLine = ({ name, cpuMs, ms, octets, status }: Omit<Cost, "candidate">): string =>
  `  ${cpuMs.toFixed(0).padStart(5)} ms of processor time, ${ms.toFixed(0).padStart(5)} ms in all, ${String(octets).padStart(9)} octets, ${status}: ${name}`;

const servedLine = (who: string, { statuses, p50, p99, longest }: Served): string =>
  `  ${who}: ${JSON.stringify(statuses)}, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
