import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import process from "node:process";
import pg from "pg";
import { statements } from "./statements.js";

/*
 * The limit: the least that a Node server can do to answer these operations. It runs the one
 * statement whose text is the answer's body and copies that text; it knows no graph, no limits, no
 * log and no errors. Its statements are prepared once per connection.
 */

const pool = new pg.Pool({ connectionString: process.env.LIMIT_DATABASE_URL, max: 12 });

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyFor(request);
  response.writeHead(200, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}

async function bodyFor(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    operationName: keyof typeof statements;
    variables: Readonly<Record<string, string>>;
  };
  const { text, parameters } = statements[operationName];
  const values = parameters.map((name) => variables[name]);
  const { rows } = await pool.query<{ body: string }>({ name: operationName, text, values });
  return rows[0]?.body ?? "";
}

process.on("disconnect", () => process.exit(0));
server.listen(Number(process.env.LIMIT_PORT), "127.0.0.1", () => process.send?.({ type: "ready" }));
