import type { FastifyInstance } from "fastify";
import { OperatorError } from "../config/operator-error.js";

/** Listens, and turns a port that cannot be had into a message that names the setting to change. */
export async function listen(
  app: FastifyInstance,
  { host, port, setting }: { host: string; port: number; setting: "PUBLIC_PORT" | "DELEGATES_PORT" | "MAIL_PORT" },
): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw portError(error, { port, setting }) ?? error;
  }
}

/** The message for a port that is taken or not permitted; undefined when the error is something else. */
export function portError(
  error: unknown,
  { port, setting }: { port: number; setting: string },
): OperatorError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new OperatorError(
      `Port ${port} is taken by another program. Stop that program, or set ${setting} to a free port.`,
    );
  }
  if (code === "EACCES") {
    return new OperatorError(`Port ${port} may not be used by this user. Set ${setting} to a port above 1023.`);
  }
  return undefined;
}
