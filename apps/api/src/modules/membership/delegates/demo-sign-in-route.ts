import type { FastifyPluginAsync } from "fastify";
import type { DataSource } from "typeorm";
import { z } from "zod";
import type { SessionCookie } from "../../../platform/auth/session-cookie.js";
import { requestProblem } from "../../../platform/http/request-problem.js";
import { systemRandomness, type Randomness } from "../../../platform/randomness.js";
import { demoRoles, signInDemo } from "../acts/sign-in-demo.js";

export type DemoSignInOptions = {
  readonly source: DataSource;
  readonly session: SessionCookie;
  readonly randomness?: Randomness;
};

const asked = z.object({ role: z.enum(demoRoles), memberState: z.string().nullish() });

/**
 * `POST /demo/sign-in` opens a session for whoever asks, so only the entry of a demonstration
 * registers it. 204 with the cookie; 422 with the problem. The session that the browser had ends.
 */
export const demoSignInRoute: FastifyPluginAsync<DemoSignInOptions> = async (
  app,
  { source, session, randomness = systemRandomness },
) => {
  app.post("/demo/sign-in", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const body = asked.safeParse(request.body);
    if (!body.success) {
      const field = String(body.error.issues[0]?.path[0] ?? "role");
      return reply.code(422).send(requestProblem("BAD_REQUEST", { field }));
    }
    const { role, memberState = null } = body.data;
    const signedIn = await signInDemo(source, randomness, {
      role,
      memberState,
      replaces: session.read(request) ?? null,
    });
    if (!signedIn.ok) {
      const [{ code, field = "" } = { code: "BAD_REQUEST" as const }] = signedIn.problems;
      return reply.code(422).send(requestProblem(code, { field }));
    }
    session.set(reply, signedIn.value.token);
    return reply.code(204).send();
  });
};
