import { defineConfig } from "vite";

/** The query editor: static files under `/graphiql`, nothing from another host. */
export default defineConfig({
  base: "/graphiql/",
  // Its libraries mark modules for another renderer; nothing can be done about that here.
  logLevel: "error",
  build: {
    outDir: "../build/graphiql",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
