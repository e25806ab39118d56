import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { guard, type OperationTable } from "./access.js";

type Context = { readonly signedIn: boolean };

/** A graph with two root fields, and what its resolvers were asked. */
function aGraph() {
  const asked: string[] = [];
  const field = (name: string) => ({ type: GraphQLString, resolve: () => (asked.push(name), name) });
  const root = (name: string, ...fields: string[]) =>
    new GraphQLObjectType({ name, fields: Object.fromEntries(fields.map((each) => [each, field(each)])) });
  return { asked, schema: new GraphQLSchema({ query: root("Query", "secret"), mutation: root("Mutation", "change") }) };
}

const signedIn = async ({ signedIn: is }: Context): Promise<void> => {
  if (!is) throw new Error("Nobody is signed in");
};
const table: OperationTable<Context> = {
  "Query.secret": { who: signedIn, note: "signed in" },
  "Mutation.change": { who: () => undefined, note: "anyone" },
};
const { "Query.secret": _secret, ...withoutSecret } = table;

describe("the guard of a graph", () => {
  it("asks a field's rule before the field, each time", async () => {
    const { schema, asked } = aGraph();
    const guarded = guard(schema, table);
    const ask = (is: boolean) => graphql({ schema: guarded, source: "{ secret }", contextValue: { signedIn: is } });
    expect((await ask(false)).errors?.map(({ message }) => message)).toEqual(["Nobody is signed in"]);
    expect(asked).toEqual([]);
    expect((await ask(true)).data).toEqual({ secret: "secret" });
    expect((await ask(false)).data).toEqual({ secret: null });
  });

  it("asks it also for a field that has no resolver of its own", async () => {
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: "Query", fields: { secret: { type: GraphQLString } } }),
    });
    const guarded = guard(schema, { "Query.secret": { who: signedIn, note: "signed in" } });
    const ask = (is: boolean) =>
      graphql({ schema: guarded, source: "{ secret }", rootValue: { secret: "x" }, contextValue: { signedIn: is } });
    expect((await ask(false)).data).toEqual({ secret: null });
    expect((await ask(true)).data).toEqual({ secret: "x" });
  });

  it("stops the start when a field has no line", () => {
    expect(() => guard(aGraph().schema, withoutSecret)).toThrow("Query.secret has no line in the operation table.");
  });

  it("stops the start when a line has no field", () => {
    const more = { ...table, "Query.gone": { who: () => undefined, note: "anyone" } };
    expect(() => guard(aGraph().schema, more)).toThrow("The operation table has lines without a field: Query.gone.");
  });
});
