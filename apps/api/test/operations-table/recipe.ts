import type { operationTable } from "../../src/entry/operation-table.js";
import type { Outcome } from "./answers.js";
import type { Kind, Scene, Thing } from "./scene.js";

export type Variables = Readonly<Record<string, unknown>>;
export type Wrong = Readonly<Record<string, readonly [Outcome, Variables]>>;

/** A way to ask for one operation. */
export type Form = {
  /** What it is about; left out when it is about nothing that exists already. */
  readonly about?: Kind;
  /** What its answer holds, where that is something else. */
  readonly gives?: Kind;
  /** Everything right, said of the thing. */
  readonly variables: (thing: Thing, scene: Scene) => Variables;
  /** One thing wrong, such as another parent, and what whoever may do the rest gets for it. */
  readonly wrong?: (thing: Thing, scene: Scene) => Wrong;
  /** The line that decides, where it is another operation's. */
  readonly line?: "Mutation.startResponse";
  /** A page of a list, which has nothing on it where there is nothing yet. */
  readonly mayBeEmpty?: true;
};

type Names<Graph extends keyof typeof operationTable> = keyof (typeof operationTable)[Graph];
/** How to ask for every operation of a graph. */
export type Recipes<Graph extends keyof typeof operationTable> = Readonly<Record<Names<Graph>, Form | readonly Form[]>>;

/** Asks for something that takes nothing. */
export const alone: Form = { variables: () => ({}) };

/** Asks for one thing by its id. */
export const byId = (about: Kind): Form => ({ about, variables: ({ ids }) => ({ id: ids["id"] }) });

/** What is said of another thing of the same kind and state, or of `state`: of the first or, where that is the one, of the second. */
export const anotherThan = ({ kind, ids, state: own }: Thing, { things }: Scene, state = own): Thing["ids"] =>
  things.find((thing) => thing.kind === kind && thing.state === state && thing.ids !== ids && state !== "none")?.ids ??
  {};

/** The id of the first thing of a kind and a state. */
export const idOf = ({ things }: Scene, kind: Kind, state: string): unknown =>
  things.find((thing) => thing.kind === kind && thing.state === state)?.ids["id"];

/** A text as inputs take it. */
export const english = (text: string) => ({ language: "en", text });
