import { createHash } from "node:crypto";
import type { Place } from "./scanner.js";

export type Asker = "nobody" | "holder" | "SECRETARIAT" | "CHAIR" | "FOCAL_POINT" | "DELEGATE";

/** One request and all of its answer. */
export type Exchange = {
  readonly name: string;
  readonly by: Asker;
  readonly status: number;
  /** As lines, `Date` left out. */
  readonly headers: string;
  readonly etag: string | null;
  readonly body: Buffer;
  /** Whether the answer is an error, or a graph's answer that holds one. */
  readonly isError: boolean;
};

export type Request = {
  readonly method?: "GET" | "POST" | "OPTIONS" | "PUT";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams;
  readonly by?: Asker;
  /** What the exchange is called; the method and the address, unless told otherwise. */
  readonly name?: string;
};

/** Asks one origin, and keeps everything that it answers. */
export class Asking {
  readonly exchanges: Exchange[] = [];

  constructor(readonly origin: string) {}

  async ask(
    path: string,
    { method = "GET", headers = {}, body, by = "nobody", name }: Request = {},
  ): Promise<Exchange> {
    const answer = await fetch(new URL(path, this.origin), {
      method,
      headers: { ...headers },
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
    const content = Buffer.from(await answer.arrayBuffer());
    const exchange: Exchange = {
      name: name ?? `${method} ${path}`,
      by,
      status: answer.status,
      headers: [...answer.headers]
        .filter(([header]) => header !== "date")
        .map((header) => header.join(": "))
        .join("\n"),
      etag: answer.headers.get("etag"),
      body: content,
      isError: answer.status >= 400 || /^\{"errors":|,"errors":\[\{"message"/.test(content.toString("utf8")),
    };
    this.exchanges.push(exchange);
    return exchange;
  }

  graph(operation: object, { headers = {}, by = "nobody", name = "operation" }: Request = {}): Promise<Exchange> {
    return this.ask("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(operation),
      by,
      name: `graph: ${name}`,
    });
  }
}

export const headersOf = (exchange: Exchange): Place => ({
  name: `headers of ${exchange.name} (${exchange.by})`,
  content: exchange.headers,
});
export const bodyOf = (exchange: Exchange): Place => ({
  name: `body of ${exchange.name} (${exchange.by}, ${exchange.status})`,
  content: exchange.body,
});

/** The entity tag that an answer has to carry, if it carries one: a hash of its body and of nothing else. */
export function etagFits({ etag, body }: Exchange): boolean {
  if (etag === null) return true;
  const value = etag.replace(/^W\//, "").replaceAll('"', "");
  const digests = ["sha256", "sha1"].flatMap((algorithm) => {
    const digest = createHash(algorithm).update(body).digest();
    return [digest.toString("hex"), digest.toString("base64url"), digest.toString("base64")];
  });
  return digests.some((digest) => value.endsWith(digest) || digest.startsWith(value));
}
