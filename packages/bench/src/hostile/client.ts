import { Agent, request } from "node:http";

/** What came back: its status, how long it took until the last octet, and how many octets there were. */
export type Reply = {
  readonly status: number;
  readonly ms: number;
  readonly octets: number;
  readonly retryAfter: string | undefined;
  readonly text: string;
};

export type Ask = {
  readonly path: string;
  readonly body?: string | Buffer;
  readonly network: string;
  /** Header lines in place of, or besides, the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepText?: boolean;
};

/** Sends requests to a server, each in the name of the network it says, over at most so many connections. */
export function clientOf(origin: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = ({ path, body, network, headers, keepText }: Ask): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const asked = request(
        `${origin}${path}`,
        {
          agent,
          method: body === undefined ? "GET" : "POST",
          headers: {
            "x-forwarded-for": network,
            "accept-encoding": "br",
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...headers,
          },
        },
        (answer) => {
          let octets = 0;
          const parts: Buffer[] = [];
          answer.on("data", (part: Buffer) => {
            octets += part.length;
            if (keepText) parts.push(part);
          });
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              ms: performance.now() - started,
              octets,
              retryAfter: answer.headers["retry-after"],
              text: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      asked.on("error", reject);
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
}

export type Client = ReturnType<typeof clientOf>;

export const operationBody = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });
