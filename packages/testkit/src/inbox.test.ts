import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { type Inbox, startInbox } from "./inbox.js";

async function openInbox(): Promise<Inbox> {
  const inbox = await startInbox();
  onTestFinished(() => inbox.close());
  return inbox;
}

async function send(inbox: Inbox, to: string, subject = "Receipt", text = "Thank you"): Promise<void> {
  const transport = createTransport(inbox.url);
  try {
    await transport.sendMail({ from: "floor@example.org", to, subject, text, headers: { "X-Key": "k1" } });
  } finally {
    transport.close();
  }
}

test("a mail arrives with its envelope, subject, text and headers, in Arabic too", async () => {
  const inbox = await openInbox();
  await send(inbox, "amal@example.org", "تأكيد مساهمتكم", "شكراً لكم");
  expect(inbox.mails()).toHaveLength(1);
  const mail = inbox.mails()[0];
  expect(mail).toMatchObject({
    from: "floor@example.org",
    to: ["amal@example.org"],
    subject: "تأكيد مساهمتكم",
    html: undefined,
  });
  expect(mail?.text.trim()).toBe("شكراً لكم");
  expect(mail?.headers.get("x-key")).toBe("k1");
});

test("waiting ends with the first mail that fits, whether it was there before or comes later", async () => {
  const inbox = await openInbox();
  const later = inbox.waitForMail(({ to }) => to.includes("second@example.org"));
  await send(inbox, "first@example.org");
  await send(inbox, "second@example.org");
  expect((await later).to).toEqual(["second@example.org"]);
  expect((await inbox.waitForMail(({ to }) => to.includes("first@example.org"))).to).toEqual(["first@example.org"]);
});

test("waiting in vain ends with what has come instead", async () => {
  const inbox = await openInbox();
  await send(inbox, "other@example.org", "Something else");
  await expect(inbox.waitForMail(() => false, 30)).rejects.toThrow("to other@example.org: Something else");
});

test("the next mails are refused with the code asked for, then mails are kept again", async () => {
  const inbox = await openInbox();
  inbox.failNext(2, 451);
  await expect(send(inbox, "amal@example.org")).rejects.toMatchObject({ responseCode: 451 });
  await expect(send(inbox, "amal@example.org")).rejects.toMatchObject({ responseCode: 451 });
  await send(inbox, "amal@example.org");
  expect(inbox.mails()).toHaveLength(1);
});
