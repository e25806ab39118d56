import { createLog } from "../../../src/platform/log/log.js";
import type { Channel } from "../channel.js";

/** Whatever the supervisor, both origins, the worker and the import have written to their output, at level debug. */
export const logs: Channel = {
  name: "logs of all processes",
  places: ({ installation, productionLog }) => [
    { name: "output of all processes", content: installation.server.lines.join("\n") },
    { name: "log of both origins in production", content: productionLog.join("") },
  ],
  // The path that a client asks for is written, without its query: it is the client's own word.
  may: (column) => column === "typed.address",
  leak: (canary) =>
    (["demo", "production"] as const).map((mode) => {
      const lines: string[] = [];
      const log = createLog({ name: "leaky", mode, logLevel: "debug" }, { write: (line) => void lines.push(line) });
      log.debug({ title: canary }, "saved");
      return { name: `a line of a log in ${mode}`, content: lines.join("") };
    }),
};
