import { NotReplicatedError } from "./durable-client.js";

const codes = new Set([
  // query_canceled, lock_not_available, deadlock_detected, idle_in_transaction_session_timeout, too_many_connections
  "57014",
  "40P01",
  "55P03",
  "25P03",
  "53300",
  // admin_shutdown, crash_shutdown, cannot_connect_now: the server ends, has crashed, or is coming up.
  "57P01",
  "57P02",
  "57P03",
  // The same as the machine says it.
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
]);

/**
 * What node-postgres says when its pool had no connection to give in time, and when a connection was
 * lost; and TypeORM, when it was lost between two statements.
 */
const noConnection =
  /^timeout exceeded when trying to connect$|^Connection terminated|^Client has encountered a connection error| already released[,.]/;

/**
 * Whether a statement failed because it would have taken too long, because there was no connection
 * for it any more, or because nobody knows whether it would survive: who asks again later is served.
 */
export function isBusy(error: unknown): boolean {
  if (error instanceof NotReplicatedError) return true;
  if (!(error instanceof Error)) return false;
  // What TypeORM throws holds what it was thrown.
  if ("driverError" in error && isBusy(error.driverError)) return true;
  return ("code" in error && codes.has(String(error.code))) || noConnection.test(error.message);
}
