import type { Operation } from "../../src/platform/access.js";
import { expected, reaches, type Outcome } from "./answers.js";
import type { Person } from "./cast.js";
import type { Form } from "./recipe.js";
import type { Kind, Scene, Thing } from "./scene.js";

/** Somebody asks for one operation about one thing, and what the table says that they get. */
export type Combination = {
  readonly name: string;
  readonly person: Person;
  readonly what: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: Outcome;
  readonly mayBeEmpty: boolean;
  /** Combinations of one group ask for what the person may not see or what does not exist: they are answered alike in every byte. */
  readonly group: string | null;
};

/** Every combination that the table, the recipes, the scene and the cast make. Throws for an operation without a recipe, and for a recipe without an operation. */
export function combinations(
  table: Readonly<Record<string, Operation>>,
  recipes: Readonly<Record<string, Form | readonly Form[]>>,
  scene: Scene,
  cast: readonly Person[],
): Combination[] {
  const forgotten = Object.keys(recipes).filter((name) => !Object.hasOwn(table, name));
  if (forgotten.length > 0) throw new Error(`Recipes without an operation: ${forgotten.join(", ")}`);
  return Object.entries(table).flatMap(([name, own]) => {
    const forms = [recipes[name] ?? []].flat();
    if (forms.length === 0) throw new Error(`${name} has no recipe.`);
    return forms.flatMap((form, index) => {
      const line = form.line === undefined ? own : table[form.line];
      if (!line) throw new Error(`There is no line ${form.line}.`);
      return cast.flatMap((person) => ofPerson(name, line, form, `${name} ${index} ${person.name}`, scene, person));
    });
  });
}

function ofPerson(
  name: string,
  line: Operation,
  form: Form,
  group: string,
  scene: Scene,
  person: Person,
): Combination[] {
  const things = form.about === undefined ? [nothing] : scene.things.filter(({ kind }) => kind === form.about);
  return things.flatMap((thing) => {
    const about = form.about === undefined ? undefined : thing;
    const hidden = form.about !== undefined && !reaches(line, person, about);
    const common = { name, person, mayBeEmpty: form.mayBeEmpty ?? false };
    const right = expected(name, line, person, about);
    const asked: Combination[] = [
      {
        ...common,
        what: thing.what,
        variables: form.variables(thing, scene),
        answer: right,
        group: hidden ? group : null,
      },
    ];
    // In a state in which nothing is possible, what else is wrong says nothing.
    const isSound = right === "done" || thing.state === "none" || isPossible(line, thing);
    for (const [what, [answer, variables]] of isSound ? Object.entries(form.wrong?.(thing, scene) ?? {}) : [])
      asked.push({
        ...common,
        what: `${thing.what}, but ${what}`,
        variables,
        answer: right === "done" ? answer : right,
        group: hidden ? `${group}, but ${what}` : null,
      });
    return asked;
  });
}

const isPossible = ({ in: states }: Operation, { state }: Thing): boolean => states === "any" || states.includes(state);
/** The restricted ids that no answer to this person may hold: of things that no read of the table gives them. */
export function hiddenIds(
  table: Readonly<Record<string, Operation>>,
  recipes: Readonly<Record<string, Form | readonly Form[]>>,
  { things }: Scene,
  person: Person,
): string[] {
  const reads = Object.entries(table).flatMap(([name, line]) =>
    name.startsWith("Query.") ? [recipes[name] ?? []].flat().map(({ about, gives = about }) => ({ line, gives })) : [],
  );
  const given = (thing: Thing): boolean =>
    reads.some(({ line, gives }) => gives === thing.kind && reaches(line, person, thing));
  return things
    .filter((thing) => restricted.has(thing.kind) && thing.state !== "none" && !given(thing))
    .map(({ ids }) => String(ids["id"]));
}

const restricted = new Set<Kind>(["round", "response", "contribution draft", "contribution", "council report"]);
const nothing: Thing = { kind: "round", what: "", state: "none", of: null, proposedBy: null, ids: {} };
