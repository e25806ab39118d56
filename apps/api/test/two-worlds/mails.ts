import type { Inbox, ReceivedMail } from "@openfloor/testkit/inbox";
import { confirmResponse } from "../../src/modules/responses/acts/confirm-response.js";
import { publishResponse } from "../../src/modules/responses/acts/publish-response.js";
import { submitWholeResponse } from "../../src/modules/responses/acts/submit-response.js";
import { mailTasks } from "../../src/modules/responses/index.js";
import { createMailer } from "../../src/platform/mail/mailer.js";
import type { ReadPool } from "../../src/platform/database/pool.js";
import type { JobName } from "../../src/platform/outbox/jobs.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { aSubmission, worked, type Round } from "../worlds/stories.js";
import type { World } from "../worlds/world.js";
import { reseed, reseedDatabase } from "./seeded.js";

/** All that can be seen of a mail but its date and the random border between its parts. */
export type SeenMail = Omit<ReceivedMail, "source" | "headers"> & { readonly headers: readonly string[] };

/**
 * Somebody responds in `language`, confirms and is published; gives every mail that the worker sends
 * about it, over SMTP. `pool` is what the worker reads with. What is written stays.
 */
export async function mailsOf(
  world: World,
  inbox: Inbox,
  { round, language, seed, pool = world.workerPool }: { round: Round; language: string; seed: number; pool?: ReadPool },
): Promise<ReadonlyMap<JobName, SeenMail>> {
  const mailer = createMailer(pool, { smtpUrl: inbox.url, from: "Openfloor <noreply@example.org>" });
  const tasks = mailTasks({ pool, mailer, randomness: systemRandomness, publicOrigin: "https://public.example.org" });
  const email = `mailed-${seed}@example.org`;
  const seen = new Map<JobName, SeenMail>();
  const send = async (task: JobName, submission: string): Promise<ReceivedMail> => {
    reseed(seed + seen.size + 1);
    const before = inbox.mails().length;
    await tasks[task]({ submission });
    const mail = inbox.mails()[before];
    if (!mail) throw new Error(`${task} sent no mail`);
    seen.set(task, withoutChance(mail));
    return mail;
  };
  try {
    reseed(seed);
    await reseedDatabase(world, seed);
    const ports = { db: world.publicPool, randomness: systemRandomness };
    worked(
      await submitWholeResponse(ports, {
        consultation: round.publicId,
        key: `key-of-the-mails-${seed}`,
        ...aSubmission(round, { email, language }),
      }),
    );
    const { rows } = await world.admin.query<{ id: string }>("select id from intake.submission where email = $1", [
      email,
    ]);
    const id = rows[0]?.id ?? "";
    const asked = await send("send-confirmation", id);
    const token = /\/confirm\/([\w-]+)/.exec(asked.text)?.[1] ?? "";
    worked(await confirmResponse(world.publicPool, token));
    await send("send-receipt", id);
    reseed(seed + 50);
    worked(await publishResponse(world.source, await world.viewer("SECRETARIAT", undefined, "mails"), id));
    await send("send-published", id);
    return seen;
  } finally {
    mailer.close();
  }
}

function withoutChance({ source: _source, headers, ...mail }: ReceivedMail): SeenMail {
  const border = /boundary="?([^";\s]+)"?/.exec(headers.get("content-type") ?? "")?.[1];
  const seen = [...headers].filter(([name]) => name !== "date").map(([name, value]) => `${name}: ${value}`);
  return { ...mail, headers: seen.map((header) => (border ? header.replaceAll(border, "border") : header)) };
}
