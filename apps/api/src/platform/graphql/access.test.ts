import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  graphql,
  type GraphQLOutputType,
} from "graphql";
import { describe, expect, it } from "vitest";
import type { Operation } from "../access.js";
import { guard } from "./access.js";

const Refused = new GraphQLObjectType({
  name: "Refused",
  fields: {
    problems: {
      type: new GraphQLList(new GraphQLObjectType({ name: "Problem", fields: { code: { type: GraphQLString } } })),
    },
  },
});
const Changed = new GraphQLObjectType({ name: "Changed", fields: { what: { type: GraphQLString } } });
const ChangeResult = new GraphQLUnionType({
  name: "ChangeResult",
  types: [Changed, Refused],
  resolveType: (value) => ("problems" in (value as object) ? "Refused" : "Changed"),
});

/** A graph with one field to read, one list and one act, and what its resolvers were asked. */
function aGraph() {
  const asked: string[] = [];
  const field = (name: string, type: GraphQLOutputType, value: unknown) => ({
    [name]: { type, resolve: () => (asked.push(name), value) },
  });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        ...field("secret", GraphQLString, "a secret"),
        ...field("secrets", new GraphQLNonNull(new GraphQLList(GraphQLString)), ["a secret"]),
      },
    }),
    mutation: new GraphQLObjectType({
      name: "Mutation",
      fields: field("change", new GraphQLNonNull(ChangeResult), { what: "all" }),
    }),
  });
  return { asked, schema };
}

const chairOnly = { who: ["CHAIR"], on: "group", in: "any" } as const;
const table: Record<string, Operation> = {
  "Query.secret": { ...chairOnly, else: "nothing" },
  "Query.secrets": { ...chairOnly, else: "nothing" },
  "Mutation.change": { ...chairOnly, else: "NOT_ALLOWED" },
};
const permits = ({ role }: { role: string }, who: unknown): boolean => Array.isArray(who) && who.includes(role);
const everything = [
  "{ secret secrets }",
  "mutation { change { ... on Changed { what } ... on Refused { problems { code } } } }",
];

async function answersFor(role: string) {
  const { schema, asked } = aGraph();
  const guarded = guard(schema, table, permits);
  const answers = [];
  for (const source of everything) answers.push(await graphql({ schema: guarded, source, contextValue: { role } }));
  return { asked, answers: answers.map(({ data, errors }) => ({ ...data, ...(errors ? { errors } : {}) })) };
}

describe("the guard of a graph", () => {
  it("lets those of the line pass", async () => {
    const { asked, answers } = await answersFor("CHAIR");
    expect(answers).toEqual([{ secret: "a secret", secrets: ["a secret"] }, { change: { what: "all" } }]);
    expect(asked).toEqual(["secret", "secrets", "change"]);
  });

  it("answers everybody else what the line says, and asks no resolver", async () => {
    const { asked, answers } = await answersFor("DELEGATE");
    expect(answers).toEqual([{ secret: null, secrets: [] }, { change: { problems: [{ code: "NOT_ALLOWED" }] } }]);
    expect(asked).toEqual([]);
  });

  it("stops the start when a field has no line", () => {
    const { "Query.secret": _secret, ...withoutSecret } = table;
    expect(() => guard(aGraph().schema, withoutSecret, permits)).toThrow(
      "The field Query.secret has no line in the operation table.",
    );
  });

  it("stops the start when a line has no field", () => {
    const more = { ...table, "Query.gone": { ...chairOnly, else: "nothing" } } as const;
    expect(() => guard(aGraph().schema, more, permits)).toThrow(
      "The operation table has lines without a field: Query.gone.",
    );
  });

  it("stops the start when a field cannot answer what its line says", () => {
    const wrong = { ...table, "Query.secret": { ...chairOnly, else: "NOT_ALLOWED" } } as const;
    expect(() => guard(aGraph().schema, wrong, permits)).toThrow("Query.secret cannot answer NOT_ALLOWED.");
    const silent = { ...table, "Mutation.change": { ...chairOnly, else: "nothing" } } as const;
    expect(() => guard(aGraph().schema, silent, permits)).toThrow("Mutation.change cannot answer nothing.");
  });
});
