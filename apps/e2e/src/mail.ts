import type { Installation } from "./installation.js";

export type InboxMail = {
  readonly to: readonly string[];
  readonly subject: string;
  readonly language: string | undefined;
  readonly text: string;
};

/** The mails to an address in the local inbox, once there are `atLeast` so many; the last of them is the newest. */
export async function mailsTo({ mailOrigin }: Installation, to: string, atLeast: number): Promise<InboxMail[]> {
  const answer = await fetch(`${mailOrigin}/api/mails?${new URLSearchParams({ to, atLeast: String(atLeast) })}`);
  const mails = (await answer.json()) as InboxMail[];
  if (mails.length < atLeast) throw new Error(`Only ${mails.length} mails to ${to}, not ${atLeast}.`);
  return mails;
}

/** The first address in a mail's text. */
export function linkIn(mail: InboxMail | undefined): string {
  const found = /https?:\/\/\S+/.exec(mail?.text ?? "");
  if (!found) throw new Error(`No link in: ${mail?.text}`);
  return found[0];
}
