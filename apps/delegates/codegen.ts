import { createHash } from "node:crypto";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";
import { servedDocument } from "./served-document.ts";

/**
 * Types and hashes for the documents written beside the components. `__typename` is part of the
 * hashed document, because the server runs no other text than the one hashed here.
 */
const config: CodegenConfig = {
  schema: "../../packages/schema/delegates.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/gen/**"],
  generates: {
    "src/gen/": {
      preset: "client",
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashAlgorithm: (document: string) => createHash("sha256").update(servedDocument(document)).digest("hex"),
        },
      },
      config: {
        inlineFragmentTypes: "mask",
        customDirectives: { apolloUnmask: true },
        scalars: { Date: "string", Instant: "string", LanguageTag: "string", ID: "string" },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
