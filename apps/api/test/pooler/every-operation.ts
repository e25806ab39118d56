import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** One document for each root field of a schema, with arguments that its types accept; `id` stands for every id. */
export function everyOperation(schema: GraphQLSchema, id: string): string[] {
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => `${kind} { ${selection(field, id)} }`),
  );
}

function selection(field: GraphQLField<unknown, unknown>, id: string): string {
  const given = field.args.map((one) => argument(one, id)).join(", ");
  const fields = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  return `${field.name}${given ? `(${given})` : ""}${fields}`;
}

const argument = ({ name, type }: GraphQLArgument | GraphQLInputField, id: string): string =>
  `${name}: ${valueOf(type, name, id)}`;

function valueOf(type: GraphQLInputType, name: string, id: string): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${valueOf(inner.ofType, name, id)}]`;
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? "null";
  if (isInputObjectType(inner)) {
    return `{ ${Object.values(inner.getFields())
      .filter((field) => isNonNullType(field.type))
      .map((field) => argument(field, id))
      .join(", ")} }`;
  }
  const samples: Readonly<Record<string, string>> = {
    ID: `"${id}"`,
    Int: "21",
    Float: "21",
    Boolean: "true",
    LanguageTag: '"en"',
    Instant: '"2030-06-01T00:00:00.000Z"',
    Date: '"2030-06-01"',
    TimeZone: '"Europe/Zurich"',
  };
  return samples[getNamedType(type).name] ?? '"sample"';
}
