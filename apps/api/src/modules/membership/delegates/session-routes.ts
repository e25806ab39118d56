import type { FastifyPluginAsync } from "fastify";
import type { DataSource } from "typeorm";
import type { SessionCookie } from "../../../platform/auth/session-cookie.js";
import { signOut } from "../acts/sign-out.js";
import { viewerBySession } from "../reads/viewer-by-session.js";

export type SessionRoutesOptions = {
  readonly source: DataSource;
  readonly session: SessionCookie;
  /** Whether this installation is a demonstration; the app offers its ways in then. */
  readonly demo: boolean;
};

/** `GET /session` says whether the browser that asks is signed in; `POST /sign-out` ends its session, if there is one. */
export const sessionRoutes: FastifyPluginAsync<SessionRoutesOptions> = async (app, { source, session, demo }) => {
  app.get("/session", async (request, reply) => {
    const viewer = await viewerBySession(source, session.read(request));
    return reply.header("cache-control", "no-store").send({ signedIn: viewer !== null, demo });
  });

  app.post("/sign-out", async (request, reply) => {
    const token = session.read(request);
    const viewer = await viewerBySession(source, token);
    if (token !== undefined && viewer !== null) await signOut(source, viewer, token);
    session.clear(reply);
    return reply.code(204).header("cache-control", "no-store").send();
  });
};
