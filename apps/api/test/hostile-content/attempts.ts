import type { FastifyInstance } from "fastify";
import type { HostileInput } from "./corpus.js";
import type { Field } from "./fields.js";

/**
 * What becomes of a text in a field. `text` is kept as it was given, up to `max` characters; `mail` if
 * it is an address that can be written to; `key` if it has the form the field asks for. A `name` of
 * something that exists is never in the corpus, so it leads to nothing. Values that are no text on the
 * wire, or have a form that the graph itself asks for, are `typed`: their operation does not run.
 */
export type FieldRule = TextRule | { readonly is: "mail" | "key" | "name" | "typed" };
export type TextRule = {
  readonly is: "text";
  readonly max: number;
  readonly oneLine?: boolean;
  readonly trimmed?: boolean;
};

/** One operation that is accepted as it stands; its fields are replaced one by one. */
export type Operation = {
  readonly document: string;
  /** The cookie of a person who may run it. */
  readonly cookie?: string;
  /** Its variables, made anew for every attempt. */
  readonly variables: () => Promise<object> | object;
  /** What holds the text afterwards, when the answer does not repeat it. */
  readonly kept?: (answer: object) => Promise<unknown>;
  /** Undoes what was accepted, where it could not be accepted twice. */
  readonly afterwards?: () => Promise<unknown>;
};

export type Outcome =
  | { readonly is: "refused"; readonly codes: readonly string[] }
  | { readonly is: "nothing" }
  | { readonly is: "accepted"; readonly answer: object }
  | { readonly is: "fault"; readonly text: string };

/** A text in the place of a field. */
export type Put = { readonly field: Field; readonly input: HostileInput };

let networks = 0;
/** Each attempt comes from a network of its own: how much one may ask is tested elsewhere. */
const anotherNetwork = (): string => {
  networks += 1;
  return `10.${networks >> 16}.${(networks >> 8) & 255}.${networks & 255}`;
};

/** Runs an operation as it stands, but for the texts that are put into it. */
export async function attempt(app: FastifyInstance, operation: Operation, puts: readonly Put[] = []): Promise<Outcome> {
  let variables = await operation.variables();
  // The place in the variables is the path without the root and the operation.
  for (const { field, input } of puts) variables = replaced(variables, field.path.split(".").slice(2), input.text);
  const answer = await app.inject({
    method: "POST",
    url: "/graphql",
    payload: { query: operation.document, variables },
    headers: operation.cookie ? { cookie: operation.cookie } : {},
    remoteAddress: anotherNetwork(),
  });
  return outcomeOf(answer.statusCode, answer.body);
}

function replaced(value: object, [first = "", ...rest]: readonly string[], text: string): object {
  const inner = (value as Record<string, object>)[first] ?? {};
  const next = rest.length === 0 ? text : replaced(inner, rest, text);
  return Array.isArray(value) ? value.with(Number(first), next) : { ...value, [first]: next };
}

function outcomeOf(status: number, body: string): Outcome {
  const { data, errors = [] } = JSON.parse(body) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions?: { code?: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions?.code ?? "NONE");
  if (status >= 500 || codes.includes("INTERNAL") || codes.includes("NONE")) return { is: "fault", text: body };
  if (codes.length > 0) return { is: "refused", codes };
  const [answer] = Object.values(data ?? {});
  if (isNothing(answer)) return { is: "nothing" };
  const { __typename, problems = [] } = answer as { __typename?: string; problems?: { code: string }[] };
  if (__typename === "Refused") return { is: "refused", codes: problems.map(({ code }) => code) };
  return { is: "accepted", answer: answer as object };
}

function isNothing(answer: unknown): boolean {
  if (answer === null) return true;
  const list = typeof answer === "object" && answer !== null && "nodes" in answer ? answer.nodes : answer;
  return Array.isArray(list) && list.length === 0;
}
