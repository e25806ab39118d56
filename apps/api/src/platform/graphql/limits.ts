import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { defaultFieldResolver, getNamedType, GraphQLString, isObjectType, type GraphQLSchema } from "graphql";
import type { ValidationRule } from "graphql";
import { costOf, type ListLengths } from "./cost.js";
import { RequestRefused } from "./errors.js";

/** What one operation of the public graph may be. Documented in docs/how-to/query-the-graph.md. */
export const publicLimits = {
  depth: 8,
  aliases: 10,
  directives: 5,
  tokens: 1_500,
  cost: 1_000,
  pageSize: 100,
  pageSizeWhenLeftOut: 20,
  /** Characters of all texts in one answer. */
  texts: 2_000_000,
  /** Octets of answers after which a page of 20 responses or more ends; a shorter one has its share. */
  pageOctets: 400_000,
} as const;

/** How long the lists at the graph's root may become; what grows with the years is estimated amply. */
const listLengths: ListLengths = {
  consultations: 50,
  councilReports: 50,
  meetings: 50,
  memberStates: 200,
  responses: { whenLeftOut: publicLimits.pageSizeWhenLeftOut },
};

/**
 * The size of a page as it was asked for; throws outside 1 to 100, and when all pages of one operation
 * together are longer than one may be: aliases do not make a page longer. `hold` counts the texts of
 * the answer, and throws when they become too long.
 */
export type PageSizes = {
  readonly take: (first: number | null | undefined) => number;
  readonly hold: (characters: number) => void;
};

/** For one operation. */
export function pageSizes(): PageSizes {
  let left: number = publicLimits.pageSize;
  let texts: number = publicLimits.texts;
  return {
    take: (first) => {
      const size = first ?? publicLimits.pageSizeWhenLeftOut;
      if (size < 1) throw new RequestRefused("BAD_REQUEST", 400);
      left -= size;
      if (left < 0) throw new RequestRefused("QUERY_TOO_COMPLEX", 400);
      return size;
    },
    hold: (characters) => {
      texts -= characters;
      if (texts < 0) throw new RequestRefused("QUERY_TOO_COMPLEX", 400);
    },
  };
}

/** After how many octets of answers a page ends, whatever its size; never before its first response. */
export const octetsOfPage = (size: number): number =>
  publicLimits.pageOctets * Math.min(1, size / publicLimits.pageSizeWhenLeftOut);

/** Has every text that is answered counted, so that asking for one under many names is no way to a huge answer. */
export function countTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type) !== GraphQLString) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: { readonly pages: PageSizes }, info) => {
        const value: unknown = resolve(source, args, context, info);
        if (typeof value === "string") context.pages.hold(value.length);
        else if (Array.isArray(value)) for (const text of value) context.pages.hold(String(text).length);
        return value;
      };
    }
  }
  return schema;
}

/** Refuses an operation over the limit on cost; it is looked at with its variables, so after validation. */
export function costLimit<Context extends BaseContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        const cost = costOf(document, { operation, variables: request.variables ?? {} }, listLengths);
        if (cost > publicLimits.cost) throw new RequestRefused("QUERY_TOO_COMPLEX", 400);
      },
    }),
  };
}

/** The rules that refuse an operation over the other limits before it runs, over HTTP and in process alike. */
export function limitRules(): ValidationRule[] {
  const armor = new ApolloArmor({
    // Fragments are how a document is written down; they do not make it deeper.
    maxDepth: { n: publicLimits.depth, flattenFragments: true },
    // Without the empty list `__typename` could be asked for under any number of names.
    maxAliases: { n: publicLimits.aliases, allowList: [] },
    maxDirectives: { n: publicLimits.directives },
    // Its rule sees no variables; ours does.
    costLimit: { enabled: false },
    // The parser counts tokens itself and answers 400, where this rule would answer 500.
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  });
  return armor.protect().validationRules;
}
