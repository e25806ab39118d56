import { Logger as QueueLogger } from "graphile-worker";
import type { Logger } from "../log/log.js";
import { Postponed } from "./postponed.js";

/** Lines of the queue for our log. It calls every task that throws an error; one that only postponed itself is none. */
export const queueLogger = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level, message, meta) => {
    if (meta?.["error"] instanceof Postponed) log.info(message);
    else log[level === "warning" ? "warn" : level](message);
  });
