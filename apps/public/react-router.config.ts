import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "@react-router/dev/config";

/**
 * Every page is rendered on the server. Nothing navigates in the browser, so no manifest of routes is
 * offered and route modules need no splitting.
 */
export default {
  appDirectory: "src",
  ssr: true,
  routeDiscovery: { mode: "initial" },
  splitRouteModules: false,
  // No page loads a script, so none is published: the browser's build of them holds texts of both apps.
  async buildEnd({ reactRouterConfig: { buildDirectory } }) {
    const assets = join(buildDirectory, "client", "assets");
    const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
    await Promise.all(scripts.map((name) => rm(join(assets, name))));
  },
} satisfies Config;
