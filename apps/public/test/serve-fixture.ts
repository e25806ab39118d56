import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import type { Pages } from "../src/pages.js";

const types: Record<string, string> = { ".css": "text/css", ".svg": "image/svg+xml", ".js": "text/javascript" };
const client = new URL("../build/client", import.meta.url);

/** Serves pages and their assets on a free port of this machine. Gives the origin and a way to stop. */
export async function serve(pages: Pages): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", origin());
    if (url.pathname.startsWith("/assets/")) {
      const body = await readFile(new URL(client.href + url.pathname)).catch(() => undefined);
      response.writeHead(body ? 200 : 404, { "Content-Type": types[extname(url.pathname)] ?? "application/octet-stream" });
      response.end(body);
      return;
    }
    const answer = await pages(new Request(url, { method: request.method ?? "GET", headers: request.headers as Record<string, string> }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: origin(),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function origin(): string {
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  }
}
