import type { Config } from "@react-router/dev/config";

/** A signed-in working place needs no rendering on the server: one shell, everything else in the browser. */
export default { appDirectory: "src", ssr: false } satisfies Config;
