import type { GraphQLCodegenDataMasking } from "@apollo/client/masking";

declare module "@apollo/client" {
  // Generated types are masked: a component reads only what its own fragment names.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
