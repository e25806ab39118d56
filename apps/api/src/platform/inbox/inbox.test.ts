import { once } from "node:events";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { operationTable } from "../../entry/operation-table.js";
import { startInbox, type Inbox } from "./inbox.js";
import type { Mail } from "./read-mail.js";

const lines = operationTable.inboxRoutes;

type Place = { readonly folder: string; readonly port: number; readonly url: string };

async function aPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), "inbox-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await once(probe.close(), "close");
  return { folder, port, url: `http://localhost:${port}` };
}

async function anInbox(place: Place): Promise<Inbox> {
  const inbox = await startInbox({ ...place, lines });
  onTestFinished(() => inbox.close());
  return inbox;
}

async function send(inbox: Inbox, mail: SendMailOptions): Promise<void> {
  await createTransport(inbox.smtpUrl).sendMail({
    from: "Openfloor <no-reply@localhost>",
    to: "reader@example.org",
    ...mail,
  });
}

async function read(url: string): Promise<{ status: number; headers: Headers; text: string }> {
  const answer = await fetch(url);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function mails(place: Place, query = ""): Promise<readonly Mail[]> {
  return (await (await fetch(`${place.url}/api/mails${query}`)).json()) as readonly Mail[];
}

test("a mail sent over SMTP is listed, shown and given as JSON", async () => {
  const place = await aPlace();
  const inbox = await anInbox(place);
  await send(inbox, {
    subject: "Confirm your response",
    text: "Please confirm: http://localhost:3000/en/confirm/abc.\nThank you.",
  });

  const [mail] = await mails(place);
  expect(mail).toMatchObject({
    to: ["reader@example.org"],
    subject: "Confirm your response",
    from: '"Openfloor" <no-reply@localhost>',
  });
  expect((await read(place.url)).text).toContain(`<a href="/mails/${mail?.id}" dir="auto">Confirm your response</a>`);
  const page = await read(`${place.url}/mails/${mail?.id}`);
  expect(page.text).toContain(
    '<a href="http://localhost:3000/en/confirm/abc" rel="noreferrer">http://localhost:3000/en/confirm/abc</a>.\nThank you.',
  );
  expect((await read(`${place.url}/mails/${mail?.id}/source`)).text).toMatch(/^Delivered-To: reader@example\.org\r\n/);
});

test("a mail in Arabic is shown from right to left, in its language", async () => {
  const place = await aPlace();
  const inbox = await anInbox(place);
  await send(inbox, { subject: "أكّد ردّك", text: "شكراً", headers: { "Content-Language": "ar" } });
  const [mail] = await mails(place);
  const page = await read(`${place.url}/mails/${mail?.id}`);
  expect(page.text).toContain('<h1 lang="ar" dir="rtl">أكّد ردّك</h1>');
  expect(page.text).toContain('<div class="text" lang="ar" dir="rtl">شكراً');
});

test("nothing in a mail becomes markup", async () => {
  const place = await aPlace();
  const inbox = await anInbox(place);
  const attack = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
  await send(inbox, {
    from: { name: attack, address: "a@example.org" },
    subject: attack,
    text: `${attack} http://x.example/"onmouseover="alert(3) javascript:alert(4)`,
    html: `<b>bold</b>${attack}`,
    headers: { "Content-Language": 'ar"><script>' },
  });
  const [mail] = await mails(place);
  for (const { text } of [await read(place.url), await read(`${place.url}/mails/${mail?.id}`)]) {
    expect(text).not.toMatch(/<script|<img|<b>/);
    expect([...text.matchAll(/<[^>]* on\w+=/g)]).toEqual([]);
    expect(text).not.toContain('href="javascript');
    expect(text).not.toContain('lang="ar&#34;');
  }
});

test("pages allow no script and no foreign content", async () => {
  const place = await aPlace();
  await anInbox(place);
  const page = await read(place.url);
  expect(page.text).toContain("No mail yet.");
  expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self';/);
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await read(`${place.url}/style.css`)).status).toBe(200);
});

test("a test can wait for the mail that it expects", async () => {
  const place = await aPlace();
  const inbox = await anInbox(place);
  const expected = mails(place, "?to=b@example.org&atLeast=1");
  await send(inbox, { to: "a@example.org", subject: "for a" });
  await send(inbox, { to: "B@example.org", subject: "for b" });
  expect((await expected).map(({ subject }) => subject)).toEqual(["for b"]);
});

test("mails survive a restart, the newest first, in files for their owner only", async () => {
  const place = await aPlace();
  const first = await startInbox({ ...place, lines });
  await send(first, { subject: "first", bcc: "hidden@example.org" });
  await send(first, { subject: "second" });
  await first.close();
  await anInbox(place);
  expect((await mails(place)).map(({ subject, to }) => [subject, to])).toEqual([
    ["second", ["reader@example.org"]],
    ["first", ["reader@example.org", "hidden@example.org"]],
  ]);
  const files = await readdir(place.folder);
  expect(files).toHaveLength(2);
  const modes = await Promise.all(files.map(async (name) => (await stat(join(place.folder, name))).mode & 0o777));
  expect(modes).toEqual([0o600, 0o600]);
});

test("an unknown mail is not found", async () => {
  const place = await aPlace();
  await anInbox(place);
  expect((await read(`${place.url}/mails/nothing`)).status).toBe(404);
  expect((await read(`${place.url}/mails/..%2F..%2Fpasswords/source`)).status).toBe(404);
});

test("a web page elsewhere cannot read the mail by giving this machine a name of its own", async () => {
  const place = await aPlace();
  await anInbox(place);
  const asked = request({
    host: "127.0.0.1",
    port: place.port,
    path: "/api/mails",
    headers: { host: "evil.example:80" },
  }).end();
  const [answer] = (await once(asked, "response")) as [{ statusCode: number; resume(): void }];
  answer.resume();
  expect(answer.statusCode).toBe(421);
});

test("a port that is taken is named with its setting", async () => {
  const place = await aPlace();
  await anInbox(place);
  await expect(startInbox({ ...place, lines })).rejects.toThrow(
    `Port ${place.port} is taken by another program. Stop that program, or set MAIL_PORT to a free port.`,
  );
});
