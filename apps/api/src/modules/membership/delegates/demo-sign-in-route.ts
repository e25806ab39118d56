import type { FastifyPluginAsync } from "fastify";
import type { DataSource } from "typeorm";
import { z } from "zod";
import type { SessionCookie } from "../../../platform/auth/session-cookie.js";
import { requestProblem } from "../../../platform/http/request-problem.js";
import type { Randomness } from "../../../platform/randomness.js";
import { demoRoles, signInDemo } from "../acts/sign-in-demo.js";

export type DemoSignInOptions = { readonly source: DataSource; readonly cookie: SessionCookie; readonly randomness: Randomness };

const body = z.object({ role: z.enum(demoRoles), memberState: z.string().nullish() });

/**
 * `POST /demo/sign-in` opens a session for whoever asks, so only the entry of a demonstration
 * registers it. 204 with the cookie; 422 with the problems. The session of before ends.
 */
export const demoSignInRoute: FastifyPluginAsync<DemoSignInOptions> = async (app, { source, cookie, randomness }) => {
  app.post("/demo/sign-in", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const asked = body.safeParse(request.body);
    if (!asked.success) {
      const field = String(asked.error.issues[0]?.path[0] ?? "");
      return reply.code(422).send(requestProblem("BAD_REQUEST", { field }));
    }
    const { role, memberState = null } = asked.data;
    const signedIn = await signInDemo(source, randomness, { role, memberState, replaces: cookie.read(request) ?? null });
    if (!signedIn.ok) {
      return reply.code(422).send(requestProblem(signedIn.problems[0]?.code ?? "BAD_REQUEST", { field: "memberState" }));
    }
    cookie.set(reply, signedIn.value.token);
    return reply.code(204).send();
  });
};
