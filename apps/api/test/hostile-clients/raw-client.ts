import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** An answer as it came over the line. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A client that writes exactly what it is told, with no help from a library that would tidy it. */
export class RawClient {
  #received = Buffer.alloc(0);
  readonly #ended: Promise<void>;

  private constructor(readonly socket: Socket) {
    this.#ended = new Promise((resolve) => socket.once("close", () => resolve()));
    socket.on("error", () => undefined);
    socket.on("data", (part) => {
      this.#received = Buffer.concat([this.#received, part]);
    });
  }

  /** Connects, from another address of this machine if told so. */
  static async to(origin: string, from?: string): Promise<RawClient> {
    const { hostname, port } = new URL(origin);
    const client = new RawClient(connect({ host: hostname, port: Number(port), localAddress: from }));
    await once(client.socket, "connect");
    return client;
  }

  /** Writes octets; text is written as Latin-1, so that every octet can be. */
  write(octets: string): this {
    this.socket.write(Buffer.from(octets, "latin1"));
    return this;
  }

  /** The next answer, whole; undefined when the connection ends before it. */
  async answer(): Promise<RawAnswer | undefined> {
    for (;;) {
      const found = this.#take();
      if (found) return found;
      if (this.socket.closed) return undefined;
      await Promise.race([once(this.socket, "data").catch(() => undefined), this.#ended]);
    }
  }

  /** Waits until the server has ended the connection. */
  ended(): Promise<void> {
    return this.#ended;
  }

  close(): void {
    this.socket.destroy();
  }

  #take(): RawAnswer | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const [first = "", ...lines] = this.#received.subarray(0, end).toString("latin1").split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    );
    const status = Number(first.split(" ")[1]);
    const length = status < 200 ? 0 : headers["content-length"];
    if (length === undefined && !this.socket.closed) return undefined;
    const stop = length === undefined ? this.#received.length : end + 4 + Number(length);
    if (this.#received.length < stop) return undefined;
    const body = this.#received.subarray(end + 4, stop).toString("utf8");
    this.#received = this.#received.subarray(stop);
    return { status, headers, body };
  }
}

/** The code that an answer in JSON gives its refusal. */
export function codeOf(answer: RawAnswer | undefined): string {
  const { errors } = JSON.parse(answer?.body ?? "{}") as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? "none";
}

/** An operation as a request, ready to be written. */
export function operation(query: string, variables: object = {}, headers: readonly string[] = []): string {
  const body = JSON.stringify({ query, variables });
  const lines = ["Host: localhost", "Content-Type: application/json", ...headers, `Content-Length: ${body.length}`];
  return `POST /graphql HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}
