import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { ValidationRule } from "graphql";
import { RequestRefused } from "./errors.js";

/** What one operation of the public graph may be. Documented in docs/how-to/query-the-graph.md. */
export const publicLimits = {
  depth: 8,
  aliases: 10,
  directives: 5,
  tokens: 1_500,
  cost: 1_000,
  pageSize: 100,
} as const;

/**
 * The size of a page as it was asked for; throws outside 1 to 100, and when all pages of one operation
 * together are longer than one may be: aliases do not make a page longer.
 */
export type PageSizes = { readonly take: (first: number | null | undefined) => number };

/** For one operation. */
export function pageSizes(): PageSizes {
  let left: number = publicLimits.pageSize;
  return {
    take: (first) => {
      const size = first ?? 20;
      if (size < 1) throw new RequestRefused("BAD_REQUEST", 400);
      left -= size;
      if (left < 0) throw new RequestRefused("QUERY_TOO_COMPLEX", 400);
      return size;
    },
  };
}

/** The rules that refuse an operation over the limits before it runs, over HTTP and in process alike. */
export function limitRules(): ValidationRule[] {
  const armor = new ApolloArmor({
    // Fragments are how a document is written down; they do not make it deeper.
    maxDepth: { n: publicLimits.depth, flattenFragments: true },
    // Without the empty list `__typename` could be asked for under any number of names.
    maxAliases: { n: publicLimits.aliases, allowList: [] },
    maxDirectives: { n: publicLimits.directives },
    costLimit: { maxCost: publicLimits.cost, flattenFragments: true, depthCostFactor: 1.2 },
    // The parser counts tokens itself and answers 400, where this rule would answer 500.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}
