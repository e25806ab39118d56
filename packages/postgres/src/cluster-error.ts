export type ClusterErrorCode =
  /** No PostgreSQL that runs was found. */
  | "no-binaries"
  /** The data was made by a major version that is not installed. */
  | "wrong-version"
  /** The data folder cannot be used by this user, or not by the user PostgreSQL runs as. */
  | "no-access"
  /** Another program listens on the wished port. */
  | "port-in-use"
  /** PostgreSQL ended while it was starting; the message quotes its log. */
  | "start-failed"
  /** PostgreSQL did not end when it was told to. */
  | "stop-failed";

/** Why there is no server, with a stable code; the message tells an operator what to do. */
export class ClusterError extends Error {
  override readonly name = "ClusterError";

  constructor(
    readonly code: ClusterErrorCode,
    message: string,
  ) {
    super(message);
  }
}
