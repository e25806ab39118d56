import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

const server = `http://localhost:${process.env.DELEGATES_PORT ?? "3001"}`;
const proxied = ["/graphql", "/session", "/demo", "/sign-out", "^/council-reports/[^/]+/report\\."];

export default defineConfig({
  plugins: [reactRouter()],
  // Inlined assets would need `data:` in the content security policy.
  build: { assetsInlineLimit: 0 },
  // The server takes writes from its own origin only.
  server: {
    proxy: Object.fromEntries(
      proxied.map((path) => [path, { target: server, changeOrigin: true, headers: { origin: server } }]),
    ),
  },
});
