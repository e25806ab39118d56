import type { CodegenConfig } from "@graphql-codegen/cli";

/** Typed documents for the operations and fragments written beside the components, masked by component. */
const config: CodegenConfig = {
  schema: "../../packages/schema/public.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gen/**"],
  generates: {
    "src/gen/": {
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "unmask" } },
      config: {
        enumsAsTypes: true,
        scalars: { Date: "string", Instant: "string", LanguageTag: "string", ID: "string" },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
