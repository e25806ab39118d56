import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that gives files as a mail program or a folder would: as they are, with no policy but `headers`. */
export type Files = {
  readonly origin: string;
  /** Puts a document there and gives its path. */
  put(html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
};

export async function aPlaceForFiles(): Promise<Files> {
  const kept: { html: string; headers: Readonly<Record<string, string>> }[] = [];
  const server = createServer((request, answer) => {
    const file = kept[Number(/^\/file-(\d+)$/.exec(request.url ?? "")?.[1] ?? -1)];
    answer.writeHead(file ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...file?.headers });
    answer.end(file?.html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(html, headers = {}) {
      kept.push({ html, headers });
      return `/file-${kept.length - 1}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
