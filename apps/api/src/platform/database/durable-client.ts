import { callbackify } from "node:util";
import pg from "pg";

/**
 * SQL for a select list: has its transaction write one small record, so that its commit waits for the
 * synchronous standby even when the transaction only found what stands already. What was committed
 * before is on the standby too once that wait is over, because the log is sent in its order.
 */
export const waitForStandby = "pg_logical_emit_message(true, 'openfloor', '')";

/**
 * What was asked for is committed on the primary server, but nobody knows whether it would survive
 * that server: it must not be acknowledged. Asking again under the same key is safe.
 */
export class NotReplicatedError extends Error {
  constructor(options?: ErrorOptions) {
    super("The wait for the synchronous standby was cancelled.", options);
    this.name = "NotReplicatedError";
  }
}

type Done = (failure: unknown, result?: unknown) => void;
type Ask = (...given: unknown[]) => unknown;

/**
 * A connection that calls nothing done that a standby may not have. PostgreSQL ends a cancelled wait
 * with a warning only, and its client library with success; here that success is held back until a
 * second wait has gone well, else it fails with NotReplicatedError.
 */
export class DurableClient extends pg.Client {
  #cancelled = false;
  readonly #ask: Ask;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.#ask = (this.query as Ask).bind(this);
    this.on("notice", (notice) => {
      this.#cancelled ||= isCancelledWait(notice);
    });
    // A lost connection fails the statement that runs on it; without a listener it would end the process as well.
    this.on("error", () => undefined);
    this.query = ((...given: unknown[]) => this.#query(given)) as pg.Client["query"];
  }

  #query(given: readonly unknown[]): unknown {
    const done = given.at(-1);
    if (typeof done === "function") return this.#ask(...given.slice(0, -1), this.#before(done as Done));
    const answer = this.#ask(...given);
    return answer instanceof Promise ? answer.then((result) => this.#whenDurable(result)) : answer;
  }

  /** Pools ask by callback. */
  #before(done: Done): Done {
    return (failure, result) => {
      if (failure || !this.#cancelled) done(failure, result);
      else callbackify(() => this.#whenDurable(result))(done);
    };
  }

  async #whenDurable<Value>(result: Value): Promise<Value> {
    if (!this.#cancelled) return result;
    this.#cancelled = false;
    try {
      await this.#ask(`select ${waitForStandby}`);
    } catch (cause) {
      throw new NotReplicatedError({ cause });
    }
    if (!this.#cancelled) return result;
    this.#cancelled = false;
    throw new NotReplicatedError();
  }
}

/** The words of the warning follow the server's language; the place in the server's source that says it does not. */
function isCancelledWait({
  routine,
  message,
}: {
  routine?: string | undefined;
  message?: string | undefined;
}): boolean {
  return routine === "SyncRepWaitForLSN" || /wait for synchronous replication/.test(message ?? "");
}
