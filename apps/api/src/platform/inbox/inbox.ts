import { fastify, type FastifyInstance } from "fastify";
import type { Surface } from "../access.js";
import { declaredRoutes } from "../http/declared-routes.js";
import { commonHeaders } from "../http/common-headers.js";
import { listen } from "../http/listen.js";
import { MailStore } from "./mail-store.js";
import { listPage, mailPage, notFoundPage, style } from "./pages.js";
import type { Mail } from "./read-mail.js";
import { startSmtpReceiver } from "./smtp-receiver.js";

export type Inbox = {
  /** Where to send mail, as a value for SMTP_URL. */
  readonly smtpUrl: string;
  close(): Promise<void>;
};

/**
 * The mail inbox of the demo, for this machine only: an SMTP server that keeps every mail in
 * `folder`, and pages on `port` that show them; `lines` are those of the operation table. Throws an
 * `OperatorError` when the port is taken.
 */
export async function startInbox({
  port,
  folder,
  lines,
}: {
  port: number;
  folder: string;
  lines: Readonly<Record<string, Surface>>;
}): Promise<Inbox> {
  const store = await MailStore.open(folder);
  const web = inboxPages(store, port, lines);
  await listen(web, { host: "localhost", port, setting: "MAIL_PORT" });
  const smtp = await startSmtpReceiver(store);
  return {
    smtpUrl: smtp.url,
    async close() {
      await smtp.close();
      await web.close();
    },
  };
}

function inboxPages(store: MailStore, port: number, lines: Readonly<Record<string, Surface>>): FastifyInstance {
  const app = fastify({ forceCloseConnections: true });
  declaredRoutes(app, lines);
  const stopping = new AbortController();
  const ownNames = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${port}`);

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders);
    // A foreign name that leads to this machine is how a web page elsewhere would read the mail.
    const isOwn = ownNames.includes(request.headers.host ?? "");
    return isOwn ? undefined : reply.code(421).send({ error: "unknown host" });
  });
  app.addHook("preClose", async () => stopping.abort());
  app.setNotFoundHandler((_request, reply) => reply.code(404).type(htmlType).send(notFoundPage()));

  app.get("/", async (_request, reply) => reply.type(htmlType).send(listPage(store.list())));
  app.get("/style.css", async (_request, reply) => reply.type("text/css; charset=utf-8").send(style));

  app.get<{ Params: { id: string } }>("/mails/:id", async (request, reply) => {
    const mail = store.find(request.params.id);
    return mail ? reply.type(htmlType).send(mailPage(mail)) : reply.callNotFound();
  });
  app.get<{ Params: { id: string } }>("/mails/:id/source", async (request, reply) => {
    const mail = store.find(request.params.id);
    return mail ? reply.type("text/plain; charset=utf-8").send(await store.source(mail)) : reply.callNotFound();
  });

  // `atLeast` makes the answer wait until there are so many mails, for tests that expect one.
  app.get<{ Querystring: { to?: string; atLeast?: string } }>("/api/mails", async (request) => {
    const { to, atLeast } = request.query;
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(longestWait)]);
    while (store.list(to).length < Number(atLeast ?? 0) && !signal.aborted) {
      await store.nextMail(signal);
    }
    return store.list(to) satisfies readonly Mail[];
  });

  return app;
}

const htmlType = "text/html; charset=utf-8";
const longestWait = 10_000;

const securityHeaders = {
  ...commonHeaders,
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
