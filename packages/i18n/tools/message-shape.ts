import { parse } from "@messageformat/parser";

type Tokens = ReturnType<typeof parse>;
type Token = Tokens[number] | { type: "octothorpe" };

/** How a message uses a parameter: printed as it is, formatted as a number, or choosing between texts. */
export type Kind = "text" | "number" | "plural" | "selectordinal" | "select";

/** One choice in a message, such as `{count, plural, …}`, with the keys it knows. */
export interface Choice {
  name: string;
  kind: "plural" | "selectordinal" | "select";
  keys: string[];
}

/** What must be the same in every language, and what a language must complete. */
export interface Shape {
  kinds: Map<string, Set<Kind>>;
  tags: Set<string>;
  choices: Choice[];
  faults: string[];
}

/** Takes a message apart. Text that does not parse gives a shape with the parser's fault and nothing else. */
export function shapeOf(message: string): Shape {
  const shape: Shape = { kinds: new Map(), tags: new Set(), choices: [], faults: [] };
  try {
    collect(parse(message), shape);
  } catch (error) {
    shape.faults.push(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
  collectTags(message, shape);
  return shape;
}

function collect(tokens: Token[], shape: Shape): void {
  for (const token of tokens) {
    if (token.type === "argument") use(shape, token.arg, "text");
    if (token.type === "function") collectFunction(token.key, token.arg, token.param !== undefined, shape);
    if (token.type === "plural" || token.type === "selectordinal" || token.type === "select") {
      use(shape, token.arg, token.type);
      shape.choices.push({ name: token.arg, kind: token.type, keys: token.cases.map((one) => one.key) });
      for (const one of token.cases) collect(one.tokens, shape);
    }
  }
}

function collectFunction(kind: string, name: string, styled: boolean, shape: Shape): void {
  if (kind === "number" && !styled) use(shape, name, "number");
  else shape.faults.push(`{${name}, ${kind}} is not possible: format the value first and pass it as text`);
}

function use(shape: Shape, name: string, kind: Kind): void {
  shape.kinds.set(name, (shape.kinds.get(name) ?? new Set()).add(kind));
}

/** Inline elements are `<name>words</name>` or `<name/>`, never one inside another. */
function collectTags(message: string, shape: Shape): void {
  const rest = message.replace(
    /<(\w+)>[^<>]*<\/\1>|<(\w+)\/>/g,
    (_, pair: string | undefined, single: string | undefined) => {
      shape.tags.add(pair ?? single ?? "");
      return "";
    },
  );
  if (/[<>]/.test(rest)) shape.faults.push("inline elements must be <name>words</name> or <name/>, not nested");
}
