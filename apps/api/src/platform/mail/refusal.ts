/** What a mail server said about one mail; no word of it, because it may quote the address or the mail. */
export class MailFailure extends Error {
  override readonly name = "MailFailure";
  /** The server's code of three digits; undefined when none was reached or the mail did not get so far. */
  readonly responseCode: number | undefined;
  /** Whether asking again is useless: this mail or its address was refused for good. */
  readonly isForGood: boolean;

  constructor(error: unknown) {
    const { code, command, response, responseCode } = error as Said;
    const said = [code, command, responseCode].filter((part) => part !== undefined).join(", ");
    super(`The mail did not go out (${said || "no reason given"}).`);
    this.responseCode = responseCode;
    this.isForGood =
      (command === "RCPT TO" || command === "DATA") && isForGood(responseCode) && !isPolicy.test(response ?? "");
  }
}

type Said = {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
};

const isForGood = (code: number | undefined): boolean => code !== undefined && code >= 500 && code < 600;

/** Refused because of who sends, such as a missing login or a listed network: the operator can put that right. */
const isPolicy = /^5\d\d[ -]5\.7\.\d/;
