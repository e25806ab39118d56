import { Logger, runOnce } from "graphile-worker";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { days, hours, localizedText, plus } from "@openfloor/domain/kernel";
import type { Submission } from "@openfloor/domain/responses";
import { textsFor } from "@openfloor/i18n/all";
import { startInbox, type Inbox, type ReceivedMail } from "@openfloor/testkit/inbox";
import { operationTable } from "../../src/entry/operation-table.js";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { confirmResponse } from "../../src/modules/responses/acts/confirm-response.js";
import { publishResponse } from "../../src/modules/responses/acts/publish-response.js";
import { submitWholeResponse } from "../../src/modules/responses/acts/submit-response.js";
import { mailTasks } from "../../src/modules/responses/index.js";
import { publicConsultation } from "../../src/modules/consultations/reads/public-consultations.js";
import { createMailer, type Mailer } from "../../src/platform/mail/mailer.js";
import { createLog } from "../../src/platform/log/log.js";
import { Postponed } from "../../src/platform/outbox/postponed.js";
import { queueLogger } from "../../src/platform/outbox/queue-log.js";
import { taskList } from "../../src/platform/outbox/task-list.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { queuedJobs } from "../worlds/behind-the-walls.js";
import { aConsultation, aSubmission, closesAt, opensAt, worked, type Round } from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";

const publicOrigin = "https://openfloor.example";
const now = plus(opensAt, days(1));
let world: World;
let round: Round;
let inbox: Inbox;
let mailer: Mailer;
const refused: object[] = [];
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
});
beforeEach(async () => {
  await world.setClock(now);
  inbox = await startInbox();
  refused.length = 0;
  mailer = createMailer(world.workerPool, {
    smtpUrl: inbox.url,
    from: "Openfloor <no-reply@openfloor.example>",
    onRefused: (refusal) => void refused.push(refusal),
  });
});
afterEach(async () => {
  mailer.close();
  await inbox.close();
  await world.admin.query("delete from graphile_worker._private_jobs");
});
afterAll(() => world.close());

/** Lets the worker's login do every job that is due, as the worker's entry would. */
async function work(logger = new Logger(() => () => undefined)): Promise<void> {
  const tasks = mailTasks({ pool: world.workerPool, mailer, randomness: systemRandomness, publicOrigin });
  await runOnce({
    connectionString: world.urls.worker,
    taskList: taskList(tasks, operationTable.mails),
    noHandleSignals: true,
    logger,
  });
}

/** The same a while later: jobs that failed are due again, without anybody waiting for it. */
async function workLater(): Promise<void> {
  await world.admin.query("update graphile_worker._private_jobs set run_at = now() - interval '1 second'");
  await work();
}

let people = 0;
async function submit(
  changes: Partial<Submission> = {},
  to = round,
): Promise<{ email: string; number: string; id: string }> {
  const email = changes.email ?? `person-${++people}@example.org`;
  const ports = { db: world.publicPool, randomness: systemRandomness };
  const key = systemRandomness.uuid();
  const { number } = worked(
    await submitWholeResponse(ports, { consultation: to.publicId, key, ...aSubmission(to, changes), email }),
  );
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from intake.submission where receipt_number = $1",
    [number],
  );
  return { email, number, id: rows[0]?.id ?? "" };
}
const mailsTo = (email: string): ReceivedMail[] => inbox.mails().filter(({ to }) => to.includes(email));
const tokenIn = ({ text }: ReceivedMail): string => /\/confirm\/([\w-]+)/.exec(text)?.[1] ?? "";

describe("the mail that asks to confirm an address", () => {
  it.each(["ar", "zh", "en", "fr", "ru", "es"] as const)(
    "is written in the response's language: %s",
    async (language) => {
      const { email, number } = await submit({ language });
      await work();
      const [mail, ...more] = mailsTo(email);
      const { t, instant } = textsFor(language);
      expect(more).toEqual([]);
      expect(mail).toMatchObject({
        from: "no-reply@openfloor.example",
        to: [email],
        subject: t("responses.mail.confirmSubject"),
      });
      expect(mail?.headers.get("content-language")).toBe(language);
      expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
      const topic = language === "fr" ? "Connecter les écoles" : "Connecting schools";
      expect(mail?.text).toContain(t("responses.mail.confirmAsk", { topic }));
      expect(mail?.text).toContain(number);
      expect(mail?.text).toContain(instant(plus(now, hours(72)), "Europe/Zurich"));
      expect(mail?.html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    },
  );

  it("is in English when the language is none of the six", async () => {
    const { email } = await submit({ language: "pt" });
    await work();
    expect(mailsTo(email)[0]?.headers.get("content-language")).toBe("en");
  });

  it("has a link whose token confirms the response, and of which the database knows the hash only", async () => {
    const { email, number, id } = await submit();
    await work();
    const [mail] = mailsTo(email);
    expect(mail?.text).toContain(`${publicOrigin}/ar/confirm/`);
    const token = mail ? tokenIn(mail) : "";
    expect(worked(await confirmResponse(world.publicPool, token))).toMatchObject({ number, receivedAt: now });
    const { rows } = await world.admin.query<{ row: string }>(
      "select to_jsonb(c)::text as row from intake.confirmation c where submission = $1",
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(token);
  });

  it("is not sent when the address was confirmed before it could be", async () => {
    const { email, id } = await submit();
    await world.admin.query("update intake.submission set confirmed_at = submitted_at where id = $1", [id]);
    await work();
    expect(mailsTo(email).map(({ subject }) => subject)).not.toContain(
      textsFor("ar").t("responses.mail.confirmSubject"),
    );
  });

  it("is sent after the close too: deadlines do not wait for the worker", async () => {
    await world.setClock(plus(closesAt, -1));
    const { email } = await submit();
    await world.setClock(plus(closesAt, hours(1)));
    await work();
    const [mail] = mailsTo(email);
    expect(worked(await confirmResponse(world.publicPool, mail ? tokenIn(mail) : "")).submittedAt).toBe(
      plus(closesAt, -1),
    );
  });
});

describe("an address that somebody else writes into many responses", () => {
  const victim = "Victim@example.org";
  /** Submits as often as `count` says, by turns in two rounds and in two ways to write the address. */
  async function flood(count: number): Promise<void> {
    const second = await (await aConsultation(world)).announced();
    await world.setClock(now);
    for (let index = 0; index < count; index++)
      await submit({ email: index % 2 ? victim : victim.toLowerCase() }, index % 3 ? round : second);
  }
  const asked = () => inbox.mails().filter(({ to }) => to[0]?.toLowerCase() === victim.toLowerCase());
  beforeEach(() => world.admin.query("truncate intake.submission cascade"));

  it("is asked five times within an hour; what is over the limit comes after it, and each answer is the same", async () => {
    await flood(12);
    const { email: somebodyElse } = await submit();
    await work();
    expect(asked()).toHaveLength(5);
    expect(mailsTo(somebodyElse)).toHaveLength(1);
    await world.setClock(plus(now, hours(1) - 1));
    await workLater();
    expect(asked()).toHaveLength(5);
    await world.setClock(plus(now, hours(1)));
    await workLater();
    expect(asked()).toHaveLength(10);
    await world.setClock(plus(now, hours(2)));
    await workLater();
    expect(asked()).toHaveLength(12);
    expect(await queuedJobs(world)).toEqual([]);
    expect(new Set(asked().map(tokenIn)).size).toBe(12);
  });

  it("is asked as often as it confirms, for whoever reads its mail is not bothered by somebody else", async () => {
    await flood(7);
    await work();
    expect(asked()).toHaveLength(5);
    for (const mail of asked().slice(0, 2)) worked(await confirmResponse(world.publicPool, tokenIn(mail)));
    await workLater();
    expect(asked().filter(({ subject }) => subject === textsFor("ar").t("responses.mail.confirmSubject"))).toHaveLength(
      7,
    );
  });

  it("is asked no more often when many jobs run at once", async () => {
    await flood(12);
    const jobs = mailTasks({ pool: world.workerPool, mailer, randomness: systemRandomness, publicOrigin });
    const queued = (await queuedJobs(world)).map(({ payload }) => payload as { submission: string });
    const done = await Promise.allSettled(queued.map((payload) => jobs["send-confirmation"](payload)));
    expect(asked()).toHaveLength(5);
    const refusals = done.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
    expect(refusals).toHaveLength(7);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(Postponed);
  });

  it("is not asked for a response that has lapsed meanwhile, which is done with", async () => {
    await flood(6);
    await work();
    expect(asked()).toHaveLength(5);
    await world.setClock(plus(now, hours(72)));
    await workLater();
    expect(asked()).toHaveLength(5);
    expect(await queuedJobs(world)).toEqual([]);
  });

  it("can be confirmed by a mail that the mail server first refused, which does not count against itself", async () => {
    await flood(5);
    inbox.failNext(10, 451);
    await work();
    await workLater();
    expect(asked()).toEqual([]);
    await workLater();
    expect(asked()).toHaveLength(5);
  });

  it("is not in the log, where a postponed job is no error", async () => {
    await flood(6);
    const lines: string[] = [];
    const write = (line: string): void => void lines.push(line);
    await work(queueLogger(createLog({ name: "worker", mode: "production", logLevel: "info" }, { write })));
    expect(lines.join("")).toContain("no more than so many responses within an hour");
    expect(lines.join("")).not.toMatch(/victim|\[address\]|"level":"(warn|error|fatal)"/i);
  });
});

describe("the mails that follow", () => {
  it("are a receipt with both instants, and the permanent address once it is published", async () => {
    const { email, number, id } = await submit({ language: "fr" });
    await work();
    const [first] = mailsTo(email);
    const confirmed = plus(now, hours(5));
    await world.setClock(confirmed);
    worked(await confirmResponse(world.publicPool, first ? tokenIn(first) : ""));
    await work();
    const { publicId } = worked(await publishResponse(world.source, await world.viewer("SECRETARIAT"), id));
    await work();

    const { t, instant } = textsFor("fr");
    const [, receipt, published] = mailsTo(email);
    expect(receipt?.subject).toBe(t("responses.mail.receiptSubject", { number }));
    expect(receipt?.text).toContain(instant(now, "Europe/Zurich", "second"));
    expect(receipt?.text).toContain(instant(confirmed, "Europe/Zurich", "second"));
    expect(published?.subject).toBe(t("responses.mail.publishedSubject"));
    expect(published?.text).toContain(`${publicOrigin}/fr/responses/${publicId}`);
    expect([receipt, published].map((mail) => mail?.headers.get("content-language"))).toEqual(["fr", "fr"]);
    expect(mailsTo(email)).toHaveLength(3);
  });

  it("hold no answer and no name, whoever reads the mailbox", async () => {
    const { email, id } = await submit();
    await work();
    const [first] = mailsTo(email);
    worked(await confirmResponse(world.publicPool, first ? tokenIn(first) : ""));
    worked(await publishResponse(world.source, await world.viewer("SECRETARIAT"), id));
    await work();
    const { answers, respondent } = aSubmission(round);
    const sent = mailsTo(email)
      .map(({ text, html }) => `${text}${html}`)
      .join("");
    expect(mailsTo(email)).toHaveLength(3);
    for (const secret of [answers[0]?.text ?? "", respondent.name, respondent.organisation ?? "", id])
      expect(sent).not.toContain(secret);
  });

  it("carry ids through the queue, and no text", async () => {
    const { id } = await submit();
    expect((await queuedJobs(world)).map(({ payload }) => payload)).toEqual([{ submission: id }]);
  });
});

describe("when mail cannot be delivered", () => {
  it("a temporary refusal is tried again until the mail is through, and then nothing is sent twice", async () => {
    const { email } = await submit();
    inbox.failNext(2, 451);
    await work();
    expect(mailsTo(email)).toEqual([]);
    expect(await queuedJobs(world)).toHaveLength(1);
    await workLater();
    expect(mailsTo(email)).toEqual([]);
    await workLater();
    await workLater();
    expect(mailsTo(email)).toHaveLength(1);
    expect(await queuedJobs(world)).toEqual([]);
    const [mail] = mailsTo(email);
    expect((await confirmResponse(world.publicPool, mail ? tokenIn(mail) : "")).ok).toBe(true);
  });

  it("one refusal holds up nobody else's mail", async () => {
    inbox.failNext(1, 451);
    const several = [await submit(), await submit(), await submit()];
    await work();
    expect(several.map(({ email }) => mailsTo(email).length).toSorted()).toEqual([0, 1, 1]);
  });

  it("a refusal for good is recorded with its code for a person to see, and not tried again", async () => {
    const { email, id } = await submit();
    inbox.failNext(1, 550);
    await work();
    await workLater();
    expect([mailsTo(email), await queuedJobs(world)]).toEqual([[], []]);
    const { rows } = await world.admin.query("select key, code from core.mail_refused");
    expect(rows).toEqual([{ key: `send-confirmation:${id}`, code: 550 }]);
    expect(refused).toEqual([{ mail: `send-confirmation:${id}`, code: 550 }]);
  });

  it("a mail server that is not there is asked again, and the queue keeps no address and no word of it", async () => {
    const { email } = await submit();
    await inbox.close();
    await work();
    const { rows } = await world.admin.query<{ last_error: string }>(
      "select last_error from graphile_worker._private_jobs",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.last_error).toMatch(/^MailFailure|The mail did not go out \(E[A-Z]+/);
    expect(rows[0]?.last_error).not.toContain(email);
    inbox = await startInbox();
  });

  it("a job that comes twice sends nothing twice, and the same mail always has the same id", async () => {
    const { email, id } = await submit();
    await work();
    await world.admin.query(
      "select graphile_worker.add_job('send-confirmation', json_build_object('submission', $1::text))",
      [id],
    );
    await work();
    expect(mailsTo(email)).toHaveLength(1);

    const before = mailsTo(email)[0]?.headers.get("message-id");
    await world.admin.query("delete from core.mail_sent");
    await world.admin.query(
      "select graphile_worker.add_job('send-confirmation', json_build_object('submission', $1::text))",
      [id],
    );
    await work();
    expect(mailsTo(email).map(({ headers }) => headers.get("message-id"))).toEqual([before, before]);
  });

  it("a job about a submission that is not there is done with", async () => {
    for (const task of ["send-confirmation", "send-receipt", "send-published"]) {
      await world.admin.query(
        "select graphile_worker.add_job($1, json_build_object('submission', gen_random_uuid()))",
        [task],
      );
    }
    await work();
    expect([inbox.mails(), await queuedJobs(world)]).toEqual([[], []]);
  });
});

describe("a hostile text in a mail", () => {
  /** A round whose topic is what a careless or malicious secretariat could enter. */
  async function aRoundAbout(topic: string): Promise<Round> {
    const secretariat = await world.viewer("SECRETARIAT");
    const slug = `hostile-${systemRandomness.uuid()}`;
    const { id } = worked(
      await createConsultation(world.source, secretariat, {
        slug,
        topic: localizedText("en", topic),
        questions: [localizedText("en", "Why?")],
        decision: { meeting: 13, decidedOn: "2019-09-20", text: "Decided." },
      }),
    );
    worked(
      await announceConsultation(world.source, secretariat, {
        id,
        window: { opensAt, closesAt, zone: "Europe/Zurich" },
      }),
    );
    const published = await publicConsultation(world.publicPool, slug);
    return {
      ...round,
      id,
      slug,
      publicId: published?.id ?? "",
      questions: published?.questions.map((question) => question.id) ?? [],
    };
  }

  it("stays text in the topic", async () => {
    const topic = `Schools <script>alert("1")</script> & 'more' <img src=https://evil.example/x.png> {topic} https://evil.example/`;
    const { email } = await submit({ language: "en" }, await aRoundAbout(topic));
    await work();
    const [mail] = mailsTo(email);
    expect(mail?.text).toContain(topic);
    expect(mail?.html).not.toMatch(/<script|<img|href="https:\/\/evil/);
    expect(mail?.html?.match(/<a /g)).toHaveLength(1);
    expect(mail?.html).toContain("&#60;script&#62;");
  });

  it("adds no header and no recipient, also with line breaks", async () => {
    const topic = "Schools\r\nBcc: all@example.org\r\nSubject: Won\r\n\r\nbody";
    const about = await aRoundAbout("Schools");
    // No act takes such a title; were one there all the same, the mail would still be only ours.
    await world.admin.query("update pub.consultation set topic = $1 where id = $2", [
      localizedText("en", topic),
      about.publicId,
    ]);
    const { email } = await submit({ language: "en" }, about);
    await work();
    const [mail] = mailsTo(email);
    expect(mail?.to).toEqual([email]);
    expect(mail?.subject).toBe(textsFor("en").t("responses.mail.confirmSubject"));
    expect([mail?.headers.has("bcc"), mail?.headers.has("cc")]).toEqual([false, false]);
    expect(inbox.mails()).toHaveLength(1);
  });

  it.each(["o'neil@example.org", "a+b=c@example.org", "%s{x}@example.org", "très.naïf@example.org"])(
    "reaches the address %s alone",
    async (email) => {
      await submit({ email });
      await work();
      expect(inbox.mails().map(({ to }) => to)).toEqual([[email]]);
    },
  );
});
