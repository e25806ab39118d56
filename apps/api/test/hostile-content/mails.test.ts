import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Logger, runOnce } from "graphile-worker";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { checkEmail, days, plus, versionFor } from "@openfloor/domain/kernel";
import { textsFor } from "@openfloor/i18n/all";
import { operationTable } from "../../src/entry/operation-table.js";
import { mailTasks } from "../../src/modules/responses/index.js";
import { startInbox, type Inbox } from "../../src/platform/inbox/inbox.js";
import type { Mail } from "../../src/platform/inbox/read-mail.js";
import { createMailer } from "../../src/platform/mail/mailer.js";
import { taskList } from "../../src/platform/outbox/task-list.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { freePorts } from "../supervisor/free-ports.js";
import { aSubmittedResponse, opensAt } from "../worlds/stories.js";
import { corpus, foreignHost } from "./corpus.js";
import { aPlaceForFiles, type Files } from "./files.js";
import { patience } from "./spread.js";
import { useStage } from "./stage.js";

vi.setConfig({ testTimeout: patience, hookTimeout: patience });

const stage = useStage();
const publicOrigin = "https://openfloor.example";
const addresses = corpus.map(({ text }) => text.trim()).filter((text) => checkEmail(text, "email").ok);
let folder: string;
let inbox: Inbox;
let inboxOrigin: string;
let files: Files;
let mails: readonly Mail[];

beforeAll(async () => {
  const { world, record, closeAfterwards } = stage();
  folder = await mkdtemp(join(tmpdir(), "hostile-mail-"));
  files = await aPlaceForFiles();
  const port = Number((await freePorts()).MAIL_PORT);
  inbox = await startInbox({ port, folder, lines: operationTable.inboxRoutes });
  inboxOrigin = `http://localhost:${port}`;
  closeAfterwards(files);
  closeAfterwards(inbox);

  // One more response to every round, not confirmed, from every address of the corpus that can be one.
  await world.setClock(plus(opensAt, days(1)));
  for (const [index, round] of [...record.rounds, record.open].entries()) {
    const language = index % 2 === 0 ? "en" : "ar";
    await aSubmittedResponse(world, round, { language, email: addresses[index % addresses.length] ?? "" });
  }
  // Of the mails that wait, about every third is enough to have all kinds.
  await world.admin.query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
     where t.id = j.task_id and t.identifier <> 'send-confirmation' and j.id % 3 > 0`,
  );
  const mailer = createMailer(world.workerPool, {
    smtpUrl: inbox.smtpUrl,
    from: "Openfloor <no-reply@openfloor.example>",
  });
  const tasks = taskList(
    mailTasks({ pool: world.workerPool, mailer, randomness: systemRandomness, publicOrigin }),
    operationTable.mails,
  );
  await runOnce({
    connectionString: world.urls.worker,
    taskList: tasks,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
  mailer.close();
  mails = (await (await fetch(`${inboxOrigin}/api/mails`)).json()) as Mail[];
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("goes to the one address that was given, however it is written", async () => {
  expect(addresses.length).toBeGreaterThan(4);
  const sent = new Set(mails.flatMap(({ to }) => to));
  // A mail server speaks of domains beyond ASCII in their other form.
  const domainOf = (address: string): string =>
    new URL(`http://${address.slice(address.lastIndexOf("@") + 1)}`).hostname;
  const same = (one: string, other: string): boolean =>
    one.slice(0, one.lastIndexOf("@")) === other.slice(0, other.lastIndexOf("@")) && domainOf(one) === domainOf(other);
  expect(addresses.filter((address) => ![...sent].some((to) => same(to, address)))).toEqual([]);
  expect(mails.filter(({ to }) => to.length !== 1)).toEqual([]);
  expect([...sent].filter((to) => to.endsWith(foreignHost))).toEqual([]);
});

it("has the subjects and the headers of our own and no others", async () => {
  const headers = new Set<string>();
  const ids: string[] = [];
  for (const mail of mails) {
    const { t } = textsFor(mail.language === "ar" ? "ar" : "en");
    const [, number = ""] = /(\w{4}-\w{4}-\w{4})/.exec(mail.subject) ?? [];
    expect([
      t("responses.mail.confirmSubject"),
      t("responses.mail.publishedSubject"),
      t("responses.mail.receiptSubject", { number }),
    ]).toContain(mail.subject);
    const source = await (await fetch(`${inboxOrigin}/mails/${mail.id}/source`)).text();
    const head = source
      .slice(0, source.indexOf("\r\n\r\n"))
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n");
    const names = head.map((line) => line.slice(0, line.indexOf(":")).toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) headers.add(name);
    ids.push(/^message-id: (.*)$/im.exec(head.join("\n"))?.[1] ?? "");
  }
  expect([...headers].toSorted()).toEqual([
    "auto-submitted",
    "content-language",
    "content-type",
    "date",
    "delivered-to",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
  ]);
  expect(new Set(ids).size).toBe(mails.length);
});

it("shows the topic as it was written, in its text and in a mail program that forbids nothing", async () => {
  const { record, visitor } = stage();
  const reader = await visitor(files.origin, "en");
  const topics = [...record.rounds, record.open].map(({ topic }) => topic);
  const kinds = new Set<string>();
  const shown = Map.groupBy(mails, (mail) => {
    const topic = topics
      .map((each) => versionFor(each, mail.language ?? ""))
      .find(({ text }) => mail.text.includes(text));
    if (!topic) throw new Error(`There is no topic in the mail ${mail.subject} to ${mail.to.join()}`);
    return topic;
  });
  // Of the mails about a topic one is opened, of a kind that was not seen before as long as there is one.
  const kindOf = ({ subject }: Mail): string => subject.replace(/\w{4}-\w{4}-\w{4}/, "");
  for (const [topic, about] of shown) {
    const mail = about.find((each) => !kinds.has(kindOf(each))) ?? about[0];
    if (!mail) continue;
    kinds.add(kindOf(mail));
    const language = mail.language ?? "";
    await reader.open(files.put(mail.html ?? ""), { standsWith: "p", shown: [topic] });
    const links = await reader.page
      .locator("a")
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect(links.filter((link) => !link.startsWith(`${publicOrigin}/${language}/`))).toEqual([]);
    expect(links.length).toBeLessThanOrEqual(1);
    expect(await reader.page.locator("body > :not(p), p > :not(a, br)").count()).toBe(0);
  }
  expect(shown.size).toBeGreaterThan(record.rounds.length);
  // Three kinds in two languages.
  expect(kinds.size).toBe(6);
  expect(reader.incidents).toEqual([]);
});

it("is shown by the inbox of the demonstration as text, in which addresses are links as in any mail program", async () => {
  const reader = await stage().visitor(inboxOrigin, "en");
  await reader.open("/");
  for (const { id } of mails.filter((_, index) => index % 6 === 0)) {
    await reader.open(`/mails/${id}`);
    const links = await reader.page.locator(".text a").evaluateAll((all) => all.map((each) => each.outerHTML));
    expect(links.filter((link) => !/^<a href="(https?:\/\/[^"]+)" rel="noreferrer">\1<\/a>$/.test(link))).toEqual([]);
  }
  expect(reader.incidents.filter((incident) => !/: made address href="https:/.test(incident))).toEqual([]);
});
