import { describe, expect, it } from "vitest";
import { MailFailure } from "./refusal.js";

const said = (command: string, response: string): object =>
  Object.assign(new Error(`Refused: ${response}`), {
    code: "EENVELOPE",
    command,
    response,
    responseCode: Number(response.slice(0, 3)),
  });

describe("a mail that did not go out", () => {
  it.each([
    ["RCPT TO", "550 5.1.1 <anna@example.org>: no such mailbox"],
    ["RCPT TO", "553 anna@example.org is no address"],
    ["DATA", "554 5.6.0 I read your text and refuse it"],
  ])("is refused for good by the answer to %s: %s", (command, response) => {
    expect(new MailFailure(said(command, response)).isForGood).toBe(true);
  });

  it.each([
    ["RCPT TO", "450 4.2.1 mailbox busy"],
    ["RCPT TO", "550 5.7.1 relaying denied"],
    ["DATA", "554 5.7.1 your network is listed"],
    ["MAIL FROM", "550 5.1.8 who are you?"],
    ["AUTH PLAIN", "535 5.7.8 wrong password"],
    ["CONN", "554 no service"],
  ])("is tried again, because time or the operator may help, after %s: %s", (command, response) => {
    expect(new MailFailure(said(command, response)).isForGood).toBe(false);
  });

  it("is told by its codes only", () => {
    const failure = new MailFailure(said("RCPT TO", "550 5.1.1 <anna@example.org>: no such mailbox"));
    expect(failure.message).toBe("The mail did not go out (EENVELOPE, RCPT TO, 550).");
    expect(JSON.stringify([failure, failure.stack, failure.cause])).not.toContain("anna");
    expect(new MailFailure("a word").message).toBe("The mail did not go out (no reason given).");
  });
});
