import type { FastifyInstance } from "fastify";
import { canary, foreignHost, hostileClass } from "./corpus.js";

/** The bytes of a text as an address carries them; of half a character those that no encoder would write. */
export const inAddress = (text: string): string =>
  Array.from(text, bytesOf)
    .flat()
    .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
    .join("");

function bytesOf(character: string): number[] {
  if (character.isWellFormed()) return [...Buffer.from(character)];
  const half = character.charCodeAt(0);
  return [0xe0 | (half >> 12), 0x80 | ((half >> 6) & 0x3f), 0x80 | (half & 0x3f)];
}

/** What of a text a header can carry: its bytes without the ends of lines, which no client may send. */
export const inHeader = (text: string): string =>
  Buffer.from(text)
    .toString("latin1")
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

/** An element of the corpus that stands in an answer unescaped. */
const markup = new RegExp(`<[a-z][^<>"'&]*class=["']?${hostileClass}|<script>${canary}`, "i");
let networks = 0;

export type Asked = {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
};

/** Asks, and says what is wrong with the answer; undefined when it is one of ours and repeats nothing as markup. */
export async function faultOf(
  { app }: { readonly app: FastifyInstance },
  url: string,
  asked: Asked = {},
): Promise<string | undefined> {
  networks += 1;
  const answer = await app.inject({
    url,
    method: "GET",
    ...asked,
    remoteAddress: `10.1.${networks >> 8}.${networks & 255}`,
  });
  const { location, "set-cookie": cookies, ...headers } = answer.headers;
  if (answer.statusCode >= 500) return `${answer.statusCode} ${answer.body.slice(0, 200)}`;
  if (markup.test(answer.body)) return "repeats markup";
  if (location !== undefined && new URL(location, "http://localhost").host.endsWith(foreignHost))
    return `leads to ${location}`;
  if ([cookies ?? []].flat().some((cookie) => !/^openfloor_\w+=[\w-]*; /.test(cookie)))
    return `sets ${String(cookies)}`;
  if (headers["x-content-type-options"] !== "nosniff" || headers["content-security-policy"] === undefined)
    return `answers without a policy: ${JSON.stringify(headers)}`;
  return undefined;
}
