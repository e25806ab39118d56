import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

/**
 * `src/create-pages.ts` is the server's only entry. Everything is bundled into it, because two copies
 * of React or of the router's contexts would not know each other.
 */
export default defineConfig(({ command }) => ({
  plugins: [reactRouter()],
  // Decided here, not by the environment in which the server happens to start.
  define: command === "build" ? { "process.env.NODE_ENV": JSON.stringify("production") } : {},
  ssr: { noExternal: true },
  build: { assetsInlineLimit: 0, modulePreload: false, reportCompressedSize: false },
  environments: { ssr: { build: { sourcemap: true, rollupOptions: { input: "./src/create-pages.ts" } } } },
}));
