import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";

/** The document that asks for a root field, such as `Query.meeting`, and for everything in its answer down to `depth`. */
export function documentFor(name: string, field: GraphQLField<unknown, unknown>, depth: number): string {
  const operation = name.startsWith("Query.") ? "query" : "mutation";
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(", ");
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const selected = selection(getNamedType(field.type), depth);
  return `${operation} Asked${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selected} }`;
}

function selection(type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type)) return "";
  if (isUnionType(type)) {
    const parts = type.getTypes().map((member) => `... on ${member.name} ${selection(member, depth)}`);
    return `{ __typename ${parts.join(" ")} }`;
  }
  const fields = Object.values(isObjectType(type) ? type.getFields() : {}).flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isCompositeType(of)) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(of, depth - 1)}`] : [];
  });
  return `{ ${fields.length > 0 ? fields.join(" ") : "__typename"} }`;
}
