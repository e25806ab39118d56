import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** How many entries the lists of the graph's root may have; what is in them is resolved once for each. */
export type ListLengths = Readonly<Record<string, number | { readonly whenLeftOut: number }>>;

type Asked = { readonly operation: OperationDefinitionNode; readonly variables: Readonly<Record<string, unknown>> };

/**
 * What an operation may cost: a field 1, a field with fields of its own 2 and 1.2 times what is in it;
 * the fields of a long list at the root count once for every ten entries begun. A length is that of
 * `first`, however it is given, or that of the list in `lengths`. Fragments cost what is in them.
 */
export function costOf(document: DocumentNode, { operation, variables }: Asked, lengths: ListLengths): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, number>();

  return costOfAll(operation.selectionSet, (field) => costOfField(field) * tensOf(field), "root/");

  function costOfAll(set: SelectionSetNode, costOfOne: (field: FieldNode) => number, place = ""): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + costOfOne(selection);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + costOfAll(selection.selectionSet, costOfOne, place);
      return sum + costOfFragment(selection.name.value, costOfOne, place);
    }, 0);
  }

  function costOfField({ name, selectionSet }: FieldNode): number {
    // The schema is the same for all and small.
    if (name.value === "__schema" || !selectionSet) return 1;
    return 2 + 1.2 * costOfAll(selectionSet, costOfField);
  }

  function costOfFragment(name: string, costOfOne: (field: FieldNode) => number, place: string): number {
    const key = `${place}${name}`;
    const cost = known.get(key);
    if (cost !== undefined) return cost;
    // A fragment within itself is refused by another rule.
    known.set(key, 0);
    const fragment = fragments.get(name);
    known.set(key, fragment ? costOfAll(fragment.selectionSet, costOfOne, place) : 0);
    return known.get(key) ?? 0;
  }

  function tensOf(field: FieldNode): number {
    const length = lengths[field.name.value] ?? 1;
    return Math.max(1, Math.ceil((typeof length === "number" ? length : firstOf(field, length.whenLeftOut)) / 10));
  }

  function firstOf(field: FieldNode, whenLeftOut: number): number {
    const given = field.arguments?.find(({ name }) => name.value === "first")?.value;
    if (given?.kind === Kind.INT) return Number(given.value);
    if (given?.kind !== Kind.VARIABLE) return whenLeftOut;
    const name = given.name.value;
    const stated = variables[name];
    if (stated !== undefined) return typeof stated === "number" ? stated : whenLeftOut;
    const fallback = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return fallback?.kind === Kind.INT ? Number(fallback.value) : whenLeftOut;
  }
}
