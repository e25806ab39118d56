import type { GraphQLFieldResolver } from "graphql";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import type { Operation } from "../../src/platform/access.js";
import { rootFields } from "../../src/platform/graphql/access.js";
import type { DelegatesContext } from "../../src/platform/graphql/delegates-context.js";
import { aDelegatesOrigin } from "../graph/origins.js";
import { everyRow } from "../worlds/behind-the-walls.js";
import { aWorld, type World } from "../worlds/world.js";
import { asking } from "./asking.js";
import { theCast, type Person } from "./cast.js";
import { faultsOf, isChange } from "./checking.js";
import { combinations, hiddenIds } from "./combinations.js";
import { delegatesRecipes } from "./delegates-recipes.js";
import { theScene, type Scene } from "./scene.js";

type Lines = Readonly<Record<string, Operation>>;
type Resolve = GraphQLFieldResolver<unknown, DelegatesContext>;

let world: World;
let scene: Scene;
let cast: Person[];
beforeAll(async () => {
  world = await aWorld();
  scene = await theScene(world);
  const few = ["SECRETARIAT 1", "CHAIR 1", "FOCAL_POINT CHE 1", "DELEGATE BRA 1"];
  cast = (await theCast(world)).filter(({ name }) => few.includes(name));
});
afterAll(() => world.close());

const table: Lines = operationTable.delegatesGraph;

/** What is found wrong with one operation, with a line of its own or a resolver in its place. */
async function found(
  name: keyof typeof delegatesRecipes,
  { line, plant }: { line?: Partial<Operation>; plant?: (resolve: Resolve) => Resolve },
): Promise<readonly string[]> {
  const schema = delegatesSchema();
  const field = rootFields<DelegatesContext>(schema).get(name);
  if (!field?.resolve) throw new Error(`There is no ${name}.`);
  if (plant) field.resolve = plant(field.resolve as Resolve);
  const { app } = await aDelegatesOrigin(world, { schema });
  onTestFinished(() => app.close());
  const own: Operation = operationTable.delegatesGraph[name];
  const lines: Lines = { ...table, [name]: { ...own, ...line } };
  const hidden = new Map(cast.map((person) => [person.name, hiddenIds(table, delegatesRecipes, scene, person)]));
  const asked = combinations(lines, delegatesRecipes, scene, cast).filter(
    (each) => each.name === name && !isChange(each),
  );
  return (await faultsOf(asked, asking(app, schema, 3), hidden)).faults;
}

const asOwner: (resolve: Resolve) => Resolve = (resolve) => async (source, args, context, info) =>
  resolve(source, args, { ...context, viewer: await world.viewer("FOCAL_POINT", "CHE") }, info);

describe("the combinations find", { timeout: 60_000 }, () => {
  it("nothing where nothing is wrong", async () => {
    expect(await found("Query.contributionDraft", {})).toEqual([]);
  });

  it.each([
    ["a role too many", { who: ["SECRETARIAT"] }, "Mutation.reviewCouncilReport"],
    ["a role too few", { who: ["SECRETARIAT"] }, "Query.councilReport"],
    ["a state too few", { in: ["DECIDED"] }, "Mutation.presentConsultation"],
    ["another's object", { on: "group" }, "Query.contributionDraft"],
    ["another answer", { else: "NOT_ALLOWED" }, "Mutation.confirmAuthority"],
    ["another answer elsewhere", { elsewhere: {} }, "Mutation.saveContributionDraft"],
  ] as const)("a line that says %s", async (_what, line, name) => {
    expect(await found(name, { line })).not.toEqual([]);
  });

  it("another State's draft given away", async () => {
    const faults = await found("Query.contributionDraft", { plant: asOwner });
    expect(
      faults.some((fault) => fault.startsWith("DELEGATE BRA 1: Query.contributionDraft of contribution draft of CHE")),
    ).toBe(true);
  });

  it("the id of another State's draft in a list", async () => {
    const faults = await found("Query.contributionDrafts", { plant: asOwner });
    expect(faults.some((fault) => /^DELEGATE BRA 1: .* → holds /s.test(fault))).toBe(true);
  });

  it("one byte that differs between what is unknown and what is forbidden", async () => {
    const faults = await found("Mutation.confirmAuthority", {
      plant: (resolve) => async (source, args, context, info) => {
        const answer: unknown = await resolve(source, args, context, info);
        const { rowCount } = await world.admin.query("select from intake.submission where id::text = $1", [
          (args as { input: { response: string } }).input.response,
        ]);
        if (typeof answer !== "object" || answer === null || !("problems" in answer) || !rowCount) return answer;
        return { problems: (answer.problems as object[]).map((problem) => ({ ...problem, field: "response" })) };
      },
    });
    expect(faults.some((fault) => fault.includes("another answer than"))).toBe(true);
  });
});

it("rows tell of a refusal that leaves one behind", async () => {
  const before = await everyRow(world);
  const leave: (resolve: Resolve) => Resolve = (resolve) => async (source, args, context, info) => {
    const { response } = (args as { input: { response: string } }).input;
    await world.admin.query(
      `insert into core.response_review (submission, state) select id, 'NONE' from intake.submission
       where id::text = $1 on conflict do nothing`,
      [response],
    );
    return resolve(source, args, context, info);
  };
  expect(await found("Mutation.confirmAuthority", { plant: leave })).toEqual([]);
  expect(await everyRow(world)).not.toEqual(before);
});

describe("the generator", () => {
  it("stops at an operation without a recipe and at a recipe without an operation", () => {
    const planted = {
      ...table,
      "Query.planted": { who: "signed in", on: "group", in: "any", else: "nothing" },
    } as Lines;
    expect(() => combinations(planted, delegatesRecipes, scene, cast)).toThrow("Query.planted has no recipe.");
    const { "Query.me": _gone, ...fewer } = table;
    expect(() => combinations(fewer, delegatesRecipes, scene, cast)).toThrow("Recipes without an operation: Query.me");
  });
});
