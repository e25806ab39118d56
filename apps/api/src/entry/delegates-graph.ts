import { lexicographicSortSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { ConsultationsResolver } from "../modules/consultations/delegates/index.js";
import { ContributionsResolver, MeetingContributionsResolver } from "../modules/documents/delegates/index.js";
import { AgendaItemResolver, MeetingsResolver } from "../modules/meetings/delegates/index.js";
import { MeResolver } from "../modules/membership/delegates/index.js";
import { CouncilReportsResolver } from "../modules/reports/delegates/index.js";
import { AuthorityRequestsResolver, ReceivedResponsesResolver } from "../modules/responses/delegates/index.js";
import { guard, type Permits } from "../platform/graphql/access.js";
import { permitted, type DelegatesContext } from "../platform/graphql/delegates-context.js";
import { describeRoots } from "../platform/graphql/describe-roots.js";
import { operationTable } from "./operation-table.js";

const resolvers: NonEmptyArray<Function> = [
  AgendaItemResolver,
  AuthorityRequestsResolver,
  ConsultationsResolver,
  ContributionsResolver,
  CouncilReportsResolver,
  MeResolver,
  MeetingContributionsResolver,
  MeetingsResolver,
  ReceivedResponsesResolver,
];

/**
 * The delegates' graph: what a signed-in person may ask. Nothing of the public graph is loaded with
 * it. `permits` is what its guard asks; tests that look for the wall behind it let everybody pass.
 */
export function delegatesSchema(permits: Permits<DelegatesContext> = permitted): GraphQLSchema {
  const schema = describeRoots(buildSchemaSync({ resolvers, validate: false }), {
    query: "What a signed-in person may read.",
    mutation: "What a signed-in person may do.",
  });
  return guard(lexicographicSortSchema(schema), operationTable.delegatesGraph, permits);
}
