import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from "graphql";
import type { Random } from "../worlds/random.js";

/** A way from a field down to a leaf, such as `["edges", "node", "... on Response", "id"]`. */
type Path = readonly string[];

/**
 * Selections of a field that together ask for every leaf below it, to `depth` levels, in portions that
 * stay under the limits of cost. A leaf has the one empty selection.
 */
export function selectionsOf(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [""];
  const paths = pathsFrom(type, depth);
  // Why something was refused is asked every time.
  const refusal = paths.filter(([first]) => first === "... on Refused");
  const others = paths.filter(([first]) => first !== "... on Refused");
  const portion = 14;
  return Array.from({ length: Math.ceil(others.length / portion) }, (_, index) =>
    written([...others.slice(index * portion, (index + 1) * portion), ...refusal]),
  );
}

/** Some leaves below a field, drawn at random. */
export function anySelection(random: Random, field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return "";
  const paths = pathsFrom(type, 2 + Math.floor(random() * (depth - 1)));
  return written(paths.toSorted(() => random() - 0.5).slice(0, 1 + Math.floor(random() * 10)));
}

/** Every leaf below a type; a type that holds itself is entered once on each way. */
function pathsFrom(type: GraphQLNamedType, depth: number, passed: readonly string[] = []): Path[] {
  if (isUnionType(type))
    return type
      .getTypes()
      .flatMap((member) => pathsFrom(member, depth, passed).map((path) => [`... on ${member.name}`, ...path]));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  if (depth === 0 || passed.includes(type.name)) return [["__typename"]];
  return [
    ["__typename"],
    ...Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => {
      const below = getNamedType(field.type);
      if (isLeafType(below)) return [[field.name]];
      // Arguments below the root have defaults in both graphs.
      return pathsFrom(below, depth - 1, [...passed, type.name]).map((path) => [field.name, ...path]);
    }),
  ];
}

type Tree = Map<string, Tree>;

function written(paths: readonly Path[]): string {
  const root: Tree = new Map();
  for (const path of paths) {
    let at = root;
    for (const step of path) {
      const next: Tree = at.get(step) ?? new Map<string, Tree>();
      at.set(step, next);
      at = next;
    }
  }
  const write = (tree: Tree): string =>
    `{ ${[...tree].map(([step, below]) => (below.size > 0 ? `${step} ${write(below)}` : step)).join(" ")} }`;
  return write(root);
}
