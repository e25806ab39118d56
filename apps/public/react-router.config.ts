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
} satisfies Config;
