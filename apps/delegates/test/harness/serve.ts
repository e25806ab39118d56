import { startHarness } from "./server.ts";

/** Serves the built app over the world in memory, to look at: `node test/harness/serve.ts 4310`. */
const { url } = await startHarness({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(`${url}\n`);
