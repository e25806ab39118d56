import process from "node:process";

/** What a process of Openfloor sends to its supervisor once it can serve. */
export type ReadyMessage = { readonly type: "ready" };

/** A supervised process has a channel to its parent; one started by hand or by a service manager has none. */
const supervised = process.send !== undefined;

let ready = false;

/** Whether this process serves: true between `announceReady` and the first wish to stop. */
export function isReady(): boolean {
  return ready;
}

/** Marks this process as serving and tells the supervisor, if there is one. */
export function announceReady(): void {
  ready = true;
  if (supervised) {
    const message: ReadyMessage = { type: "ready" };
    process.send?.(message);
  }
}

/**
 * The one shutdown handler of a process. `close` drains and closes everything, HTTP first and the
 * database last; afterwards the process leaves with 0, or with 1 if `close` failed. It begins at
 * SIGTERM, and when the supervisor is gone. Ctrl-C and hang-up reach the whole process group, so a
 * supervised process leaves them to the supervisor, which knows the order; alone it obeys them too.
 */
export function onShutdown(close: () => Promise<void>): void {
  let stopping = false;

  const stop = () => {
    if (stopping) {
      return;
    }
    stopping = true;
    ready = false;
    // A failure to stop is unexpected like any other: the entry logs it and leaves with 1.
    void close().then(() => process.exit(0));
  };

  process.on("SIGTERM", stop);
  if (!supervised) {
    process.on("SIGINT", stop);
    process.on("SIGHUP", stop);
    return;
  }
  const leaveItToTheSupervisor = () => {};
  process.on("SIGINT", leaveItToTheSupervisor);
  process.on("SIGHUP", leaveItToTheSupervisor);
  process.on("disconnect", stop);
  if (!process.connected) {
    stop();
  }
}
