import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { anyOf, pairwise, type Combination, type Places } from "./combinations.js";
import { malformed } from "./malformed.js";
import { pick, type Random } from "../worlds/random.js";
import { anySelection, selectionsOf } from "./selections.js";
import type { Operation } from "./sides.js";
import type { Values } from "./values.js";

/** How much is generated: combinations of arguments of a root field, and operations drawn at random. */
export type Amount = { readonly combinations: number; readonly random: number };
export type Document = { readonly query: string; readonly variables: Combination; readonly writes: boolean };

const left = Symbol("left out");
const kept = Symbol("kept");

/**
 * Operations of a graph, from its schema alone: each root field with every leaf below it, its
 * arguments combined pairwise, its broken variants; and a tail of several fields at once.
 */
export function graphOperations(
  random: Random,
  schema: GraphQLSchema,
  values: Values,
  amount: Amount,
  headers: Readonly<Record<string, string>> = {},
): Operation[] {
  const roots = rootFields(schema);
  const documents = roots.flatMap((root) => ofRoot(random, root, values, amount.combinations));
  const broken = documents.filter((_, index) => index % 7 === 0).flatMap((document) => malformed(random, document));
  const tail = Array.from({ length: amount.random }, () => severalAtOnce(random, roots, values));
  return [
    ...[...documents, ...tail].map((document, index) => asRequest(document, headers, index)),
    ...broken.map(({ name, payload, contentType, writes }) => ({
      name,
      method: "POST" as const,
      url: "/graphql",
      headers: { ...headers, "content-type": contentType },
      payload,
      writes,
    })),
  ];
}

type Root = { readonly kind: "query" | "mutation"; readonly field: GraphQLField<unknown, unknown> };

function rootFields(schema: GraphQLSchema): Root[] {
  const of = (kind: Root["kind"], type = kind === "query" ? schema.getQueryType() : schema.getMutationType()): Root[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  return [...of("query"), ...of("mutation")];
}

function ofRoot(random: Random, root: Root, values: Values, most: number): Document[] {
  const selections = selectionsOf(root.field, 5);
  const places = placesOf(root.field.args, values);
  return [
    // Every leaf is asked for with arguments that find something.
    ...finding(places).flatMap((combination) => selections.map((selection) => write(root, combination, selection))),
    ...pairwise(random, places, most).map((combination, index) =>
      write(root, combination, selections[index % selections.length] ?? ""),
    ),
  ];
}

/** The first value of every place; the same without what may be left out; and without each optional part in turn. */
function finding(places: Places): Combination[] {
  const all = Object.fromEntries(Object.entries(places).map(([place, [first]]) => [place, first]));
  const parts = Object.keys(places).filter((place) => all[place] === kept);
  const optional = Object.keys(places).filter((place) => all[place] !== kept && places[place]?.includes(left));
  const bare = { ...all, ...Object.fromEntries(optional.map((place) => [place, left])) };
  return [all, bare, ...parts.map((part) => ({ ...all, [part]: left }))];
}

function write({ kind, field }: Root, combination: Combination, selection: string): Document {
  const args = given(combination);
  const used = field.args.filter(({ name }) => name in args);
  const declared = used.map(({ name, type }) => `$${name}: ${type.toString()}`).join(", ");
  const passed = used.map(({ name }) => `${name}: $${name}`).join(", ");
  return {
    query: `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
    variables: args,
    writes: kind === "mutation",
  };
}

/** Several root fields under other names, through a fragment, with directives. */
function severalAtOnce(random: Random, roots: readonly Root[], values: Values): Document {
  const kind = random() < 0.85 ? "query" : "mutation";
  const some = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(
      random,
      roots.filter((root) => root.kind === kind),
    ),
  );
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fields = some.map(({ field }, index) => {
    const args = given(anyOf(random, placesOf(field.args, values)));
    const passed = field.args
      .filter(({ name }) => name in args)
      .map(({ name, type }) => {
        variables[`${name}${index}`] = args[name];
        declared.push(`$${name}${index}: ${type.toString()}`);
        return `${name}: $${name}${index}`;
      });
    const directive = pick(random, ["", "", "@include(if: true)", "@skip(if: false)"]);
    const call = `f${index}: ${field.name}${passed.length > 0 ? `(${passed.join(", ")})` : ""}`;
    return `${call} ${directive} ${anySelection(random, field, 7)}`;
  });
  const variablesDeclared = declared.length > 0 ? `(${declared.join(", ")})` : "";
  return {
    query: `${kind} Several${variablesDeclared} { ${fields.join(" ")} }`,
    variables,
    writes: kind === "mutation",
  };
}

function asRequest(
  { query, variables, writes }: Document,
  headers: Readonly<Record<string, string>>,
  index: number,
): Operation {
  const name = query.slice(0, 60);
  if (!writes && index % 5 === 0 && !("cookie" in headers)) {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return { name, method: "GET", url: `/graphql?${search}`, headers: { "apollo-require-preflight": "1" }, writes };
  }
  const accept: Record<string, string> = index % 3 === 0 ? { accept: "application/graphql-response+json" } : {};
  return {
    name,
    method: "POST",
    url: "/graphql",
    headers: { ...headers, ...accept, "content-type": "application/json" },
    payload: JSON.stringify({ query, variables }),
    writes,
  };
}

/** The places of arguments and of the fields of their inputs, by path; the first value of each finds something. */
function placesOf(args: readonly (GraphQLArgument | GraphQLInputField)[], values: Values, above = ""): Places {
  return Object.assign(
    {},
    ...args.map((argument) => {
      const path = above ? `${above}.${argument.name}` : argument.name;
      const type = getNamedType(argument.type);
      if (isInputObjectType(type) && !isList(argument.type)) {
        const inside = placesOf(Object.values(type.getFields()), values, path);
        return isNonNullType(argument.type) ? inside : { [path]: [kept, left], ...inside };
      }
      const may = candidates(argument, values);
      return { [path]: isNonNullType(argument.type) ? may : [...may, left, null] };
    }),
  ) as Places;
}

const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function candidates({ name, type }: GraphQLArgument | GraphQLInputField, values: Values): readonly unknown[] {
  const named = getNamedType(type);
  if (isList(type)) return lists(name, named, values);
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  switch (named.name) {
    case "Int":
      return name === "first" ? values.sizes : name === "revision" ? values.revisions : values.numbers;
    case "Boolean":
      return [true, false];
    case "Instant":
      return values.instants;
    case "Date":
      return values.days;
    case "LanguageTag":
      return values.languages;
    default:
      return texts(name, values);
  }
}

function texts(name: string, values: Values): readonly string[] {
  if (name === "token") return values.mailed;
  if (/token/i.test(name)) return values.tokens;
  if (name === "draft") return values.drafts;
  if (/email/i.test(name)) return values.emails;
  if (/slug/i.test(name)) return values.slugs;
  if (/country|memberState/i.test(name)) return values.countries;
  if (/key/i.test(name)) return values.keys;
  if (/^after$|^before$/i.test(name)) return values.cursors;
  if (/question/i.test(name)) return values.questions;
  if (/^(id|consultation|draft|response|submission|report|contribution|meeting|item)s?$/i.test(name)) return values.ids;
  return values.texts;
}

function lists(name: string, type: { readonly name: string }, values: Values): readonly unknown[] {
  if (isInputObjectType(type)) {
    const { name: typeName } = type;
    if (typeName === "AnswerInput") {
      return [
        [{ question: values.questions[0], text: values.texts[0] }],
        [],
        values.questions.map((question, index) => ({ question, text: values.texts[index % values.texts.length] })),
      ];
    }
    return [[], [{ language: "fr", text: values.texts[0] }]];
  }
  if (type.name === "Int") return [[13, 14], [], values.numbers.slice(0, 3)];
  return [[], [...texts(name, values)].slice(0, 2)];
}

/** A combination as arguments; what is left out takes along what is in it. */
function given(combination: Combination): Record<string, unknown> {
  const out = Object.keys(combination).filter((path) => combination[path] === left);
  return nested(
    Object.entries(combination).filter(
      ([path, value]) => value !== left && value !== kept && !out.some((gone) => path.startsWith(`${gone}.`)),
    ),
  );
}

/** `{"input.saved.draft": "x"}` as `{input: {saved: {draft: "x"}}}`. */
function nested(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    const steps = path.split(".");
    let at = root;
    for (const step of steps.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    at[steps.at(-1) ?? ""] = value;
  }
  return root;
}
