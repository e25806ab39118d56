import { registerEnumType } from "type-graphql";

/**
 * A GraphQL enum over a domain's list of codes, made anew for each graph: two schemas must not share
 * metadata. Every value has a description; a value without one does not compile.
 */
export function enumOf<const T extends readonly string[]>(
  name: string,
  description: string,
  codes: T,
  descriptions: Readonly<Record<T[number], string>>,
): object {
  const values = Object.fromEntries(codes.map((code) => [code, code]));
  const valuesConfig = Object.fromEntries(
    codes.map((code) => [code, { description: descriptions[code as T[number]] }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
