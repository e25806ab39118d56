import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/**
 * What a component's own fragment names of a record, kept up to date. The document also holds the
 * fragments that it spreads, so the first is named.
 */
export function useRecord<Data>(fragment: TypedDocumentNode<Data, unknown>, from: FragmentType<Data>): Data {
  const [own] = fragment.definitions;
  const fragmentName = own && "typeCondition" in own ? own.name.value : undefined;
  return useSuspenseFragment<Data>({ fragment, fragmentName, from }).data as Data;
}
