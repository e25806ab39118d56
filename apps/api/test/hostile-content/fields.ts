import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from "graphql";

export type Audience = "public" | "delegates";

/** A place of an operation where a client gives a value: `Mutation.planMeeting.input.venue`; `0` stands for the first of a list. */
export type Field = { readonly path: string; readonly type: string; readonly isText: boolean };

const require = createRequire(import.meta.url);
/** Scalars that are text on the wire, so that a person or a program may put any text there. */
const textScalars = ["String", "ID", "LanguageTag", "Date", "Instant"];
const knownScalars = [...textScalars, "Int", "Boolean", "Float"];

export const sdlOf = (audience: Audience): string =>
  readFileSync(require.resolve(`@openfloor/schema/${audience}.graphql`), "utf8");

/** Every value that the operations of a graph take, from its committed SDL. Throws on a scalar that nobody has judged. */
export function fieldsOf(audience: Audience, sdl = sdlOf(audience)): Field[] {
  const schema = buildSchema(sdl);
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).flatMap((operation) =>
      operation.args.flatMap(({ name, type }) => leaves(`${root?.name}.${operation.name}.${name}`, type)),
    ),
  );
}

function leaves(path: string, given: GraphQLInputType): Field[] {
  const type = isNonNullType(given) ? given.ofType : given;
  if (isListType(type)) return leaves(`${path}.0`, type.ofType);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => leaves(`${path}.${field.name}`, field.type));
  const { name } = getNamedType(type);
  if (isScalarType(type) && !knownScalars.includes(name)) throw new Error(`${path} is of the unknown scalar ${name}.`);
  return [{ path, type: name, isText: textScalars.includes(name) }];
}
