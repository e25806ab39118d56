import { simpleParser, type AddressObject, type ParsedMail } from "mailparser";

/** A mail as the inbox shows it; texts are as they came and have to be escaped. */
export type Mail = {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  /** Addresses that the mail was delivered to. */
  readonly to: readonly string[];
  readonly subject: string;
  /** The Content-Language header, or undefined when it is missing or no language tag. */
  readonly language: string | undefined;
  readonly text: string;
  readonly html: string | undefined;
};

export async function readMail(id: string, source: Buffer): Promise<Mail> {
  const parsed = await simpleParser(source, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  return {
    id,
    receivedAt: instantOf(id),
    from: parsed.from?.text ?? "",
    to: deliveredTo(parsed) ?? addressesOf(parsed.to),
    subject: parsed.subject ?? "",
    language: languageTag(parsed.headers.get("content-language")),
    text: parsed.text ?? "",
    html: parsed.html || undefined,
  };
}

/** The id begins with the instant: 20261123T231500123Z-1a2b3c4d. */
function instantOf(id: string): string {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z.*$/, "$1-$2-$3T$4:$5:$6.$7Z");
}

/** The addresses of the envelope, exactly as the receiver wrote them down: no word in them is decoded. */
function deliveredTo({ headerLines }: ParsedMail): readonly string[] | undefined {
  const found = headerLines.find(({ key }) => key === "delivered-to");
  if (!found) return undefined;
  // The library gives a line as its bytes.
  const line = Buffer.from(found.line, "latin1").toString("utf8");
  return line
    .slice(line.indexOf(":") + 1)
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
}

function addressesOf(header: unknown): readonly string[] {
  return [header ?? []]
    .flat()
    .flatMap((list) => (isAddressList(list) ? list.value.flatMap(({ address }) => address ?? []) : []));
}

function isAddressList(header: unknown): header is AddressObject {
  return typeof header === "object" && header !== null && "value" in header && Array.isArray(header.value);
}

function languageTag(header: unknown): string | undefined {
  const tag = typeof header === "string" ? header.trim() : "";
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
