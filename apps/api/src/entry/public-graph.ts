import { lexicographicSortSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { ConsultationsResolver } from "../modules/consultations/public/index.js";
import { MeetingsResolver } from "../modules/meetings/public/index.js";
import { GroupResolver } from "../modules/membership/public/index.js";
import { CouncilReportsResolver } from "../modules/reports/public/index.js";
import { RespondResolver, ResponsesResolver } from "../modules/responses/public/index.js";
import { guard } from "../platform/graphql/access.js";
import { describeRoots } from "../platform/graphql/describe-roots.js";
import { countTexts } from "../platform/graphql/limits.js";
import { operationTable } from "./operation-table.js";

const resolvers: NonEmptyArray<Function> = [
  ConsultationsResolver,
  CouncilReportsResolver,
  GroupResolver,
  MeetingsResolver,
  RespondResolver,
  ResponsesResolver,
];

/** The public graph: what anyone may ask. Nothing of the delegates' graph is loaded with it. */
export function publicSchema(): GraphQLSchema {
  const schema = describeRoots(buildSchemaSync({ resolvers, validate: false }), {
    query: "What is public, and what the holder of a token may read of their own response.",
    mutation: "Responding to an open round.",
  });
  // What belongs to a holder is chosen by the token that comes with the operation: PostgreSQL sees to it.
  return guard(countTexts(lexicographicSortSchema(schema)), operationTable.publicGraph, () => true);
}
