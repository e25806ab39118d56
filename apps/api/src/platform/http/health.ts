import type { FastifyPluginAsync } from "fastify";

export type HealthOptions = {
  /** Says whether requests can be served now, for example by asking the database; a throw counts as no. */
  readonly ready: () => boolean | Promise<boolean>;
};

/**
 * `/healthz` answers 200 as long as the process runs; `/readyz` answers 200 while it can serve and
 * 503 before that and as soon as it has been asked to stop.
 */
export const health: FastifyPluginAsync<HealthOptions> = async (app, options) => {
  app.get("/healthz", async (_request, reply) => {
    return reply.header("cache-control", "no-store").send({ status: "ok" });
  });

  app.get("/readyz", async (request, reply) => {
    reply.header("cache-control", "no-store");
    if (await isReady(options.ready, (error) => request.log.error({ err: error }, "readiness could not be told"))) {
      return { status: "ready" };
    }
    return reply.code(503).header("retry-after", "1").send({ status: "not ready" });
  });
};

async function isReady(ask: HealthOptions["ready"], report: (error: unknown) => void): Promise<boolean> {
  try {
    return await ask();
  } catch (error) {
    report(error);
    return false;
  }
}
