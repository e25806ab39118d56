import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import { publicSchema } from "../../src/entry/public-graph.js";

const require = createRequire(import.meta.url);
const graphs = [
  { name: "public", schema: publicSchema(), operations: operationTable.publicGraph },
  { name: "delegates", schema: delegatesSchema(), operations: operationTable.delegatesGraph },
] as const;

/** Every type, field, argument and value that nothing is said about. */
function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (name: string, { description }: { description?: string | null }): void => {
    if (!description?.trim()) missing.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
  }
  return missing;
}

const rootFields = (schema: GraphQLSchema): string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
  );

describe.each(graphs)("the graph of $name", ({ name, schema, operations }) => {
  it("says what every type, field, argument and value is", () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it("is the one whose SDL is committed", () => {
    expect(readFileSync(require.resolve(`@openfloor/schema/${name}.graphql`), "utf8")).toBe(`${printSchema(schema)}\n`);
  });

  it("has one reviewed line for each root field", () => {
    expect(Object.keys(operations).toSorted()).toEqual(rootFields(schema).toSorted());
  });

  it("has no field that gives any object by its id", () => {
    expect(rootFields(schema).filter((field) => /\.(nodes?|_entities|_service)$/.test(field))).toEqual([]);
  });
});

describe("the two graphs", () => {
  const [open, restricted] = graphs;

  it("share no type object, so that a field added to one cannot appear in the other", () => {
    const own = Object.values(open.schema.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
    );
    const shared = own.filter((type) => type === restricted.schema.getType(type.name)).map((type) => type.name);
    // Scalars hold no fields.
    expect(shared.toSorted()).toEqual(["Date", "Instant", "LanguageTag"]);
  });

  it("know an address of a respondent only where the respondent types it in", () => {
    const withAddress = Object.values(open.schema.getTypeMap()).filter(
      (type) => (isObjectType(type) || isInputObjectType(type)) && "email" in type.getFields(),
    );
    expect(withAddress.map((type) => type.name).toSorted()).toEqual([
      "ResponseDraft",
      "SaveResponseInput",
      "WholeResponseInput",
    ]);
  });
});
