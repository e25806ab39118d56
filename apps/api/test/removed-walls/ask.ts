import { execute, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { publicSchema } from "../../src/entry/public-graph.js";
import type { DelegatesContext } from "../../src/platform/graphql/delegates-context.js";
import { pageSizes } from "../../src/platform/graphql/limits.js";
import type { PublicContext } from "../../src/platform/graphql/public-context.js";
import { writeLimits } from "../../src/platform/http/write-limits.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import type { Viewer } from "@openfloor/domain/membership";
import type { World } from "../worlds/world.js";

export type Asked = { readonly text: string; readonly variables: Readonly<Record<string, unknown>> };
/** What one field of a graph answered: its value, or the codes of a refusal or of errors. */
export type Answered = { readonly value: unknown; readonly codes: readonly string[]; readonly text: string };

const delegates = delegatesSchema();
const publics = publicSchema();
const documents = new Map<string, DocumentNode>();

export const askAsDelegate = (world: World, viewer: Viewer | null, asked: Asked): Promise<Answered> =>
  ask(delegates, asked, {
    source: world.source,
    viewer,
    publicOrigin: "http://localhost:3000",
  } satisfies DelegatesContext);

export const askInPublic = (world: Pick<World, "publicPool">, asked: Asked): Promise<Answered> =>
  ask(publics, asked, {
    db: world.publicPool,
    clientKey: "test",
    limits: writeLimits(),
    pages: pageSizes(),
    randomness: systemRandomness,
  } satisfies PublicContext);

async function ask(schema: GraphQLSchema, { text, variables }: Asked, contextValue: unknown): Promise<Answered> {
  const document = documents.get(text) ?? parse(text);
  documents.set(text, document);
  const { data, errors = [] } = await execute({ schema, document, variableValues: { ...variables }, contextValue });
  const value: unknown = Object.values(data ?? {})[0] ?? null;
  const problems = problemsOf(value);
  const failures = errors.map(({ message, extensions, originalError }) => ({
    message,
    code: codeOf(extensions) ?? codeOf(originalError) ?? "ERROR",
  }));
  return {
    value: problems === undefined ? value : null,
    codes: [...(problems ?? []), ...failures].map(({ code }) => code),
    text: JSON.stringify({ data, errors: failures }),
  };
}

const codeOf = (error: unknown): string | undefined => {
  const code: unknown = Object(error).code;
  return typeof code === "string" ? code : undefined;
};

/** The problems of a refusal; undefined of everything else. */
function problemsOf(value: unknown): readonly { readonly code: string }[] | undefined {
  const refusal = Object(value) as { __typename?: string; problems?: readonly { readonly code: string }[] };
  return refusal.__typename === "Refused" ? (refusal.problems ?? []) : undefined;
}

/** Whether an answer gives anything: neither null nor an empty list or page. */
export const givesSomething = ({ value }: Answered): boolean => {
  const listed: unknown = Object(value).nodes ?? value;
  return value !== null && !(Array.isArray(listed) && listed.length === 0);
};
