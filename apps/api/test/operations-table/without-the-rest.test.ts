import { stateOf } from "@openfloor/domain/membership";
import { afterAll, beforeAll, expect, it } from "vitest";
import { delegatesSchema } from "../../src/entry/delegates-graph.js";
import { operationTable } from "../../src/entry/operation-table.js";
import { aDelegatesOrigin, type Origin } from "../graph/origins.js";
import { keptRows } from "../worlds/behind-the-walls.js";
import { aWorld, type World } from "../worlds/world.js";
import { mayAsk } from "./answers.js";
import { asking, eachOf, type Answered } from "./asking.js";
import { theCast, type Person } from "./cast.js";
import { told } from "./checking.js";
import { combinations, type Combination } from "./combinations.js";
import { delegatesRecipes } from "./delegates-recipes.js";
import { theScene } from "./scene.js";

let world: World;
let origin: Origin;
let cast: Person[];
let reads: Combination[];
let putBack: () => Promise<void>;
let ask: (asked: Combination) => Promise<Answered>;
beforeAll(async () => {
  world = await aWorld();
  const scene = await theScene(world);
  cast = (await theCast(world)).filter(({ viewer }) => viewer !== null);
  origin = await aDelegatesOrigin(world);
  ask = asking(origin.app, delegatesSchema(), 4);
  reads = combinations(operationTable.delegatesGraph, delegatesRecipes, scene, cast).filter(({ name }) =>
    name.startsWith("Query."),
  );
  putBack = await keptRows(world);
});
afterAll(async () => {
  await origin.app.close();
  await world.close();
});

/** Deletes what this person may not read: other States' drafts and, for whom they are not, reports and what was decided of responses that wait. */
async function deleteTheRest(person: Person): Promise<void> {
  const own = person.viewer && stateOf(person.viewer, "DELEGATE", "FOCAL_POINT");
  const client = await world.admin.connect();
  try {
    await client.query("delete from core.contribution_draft where member_state is distinct from $1", [own]);
    if (!mayAsk(operationTable.delegatesGraph["Query.councilReports"], person))
      await client.query("delete from core.council_report");
    if (!mayAsk(operationTable.delegatesGraph["Query.receivedResponses"], person))
      await client.query(
        "update core.response_review set reason = null, note = null where state = 'NOT_PUBLISHING_PROPOSED'",
      );
  } finally {
    client.release();
  }
}

/** Everything that a person reads, by what was asked, without the clock. */
async function everythingRead(person: Person): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  await eachOf(
    reads.filter((each) => each.person === person),
    async (each) => void read.set(told(each), (await ask(each)).whole),
  );
  return read;
}

it(
  "reads the same, in every byte, whether or not there is what somebody may not read",
  { timeout: 120_000 },
  async () => {
    let compared = 0;
    for (const person of cast) {
      const before = await everythingRead(person);
      await deleteTheRest(person);
      const after = await everythingRead(person);
      await putBack();
      for (const [what, whole] of before) expect(after.get(what), what).toBe(whole);
      compared += before.size;
    }
    process.stdout.write(
      `${compared} reads of the delegates' graph are alike with and without what the reader may not see\n`,
    );
  },
);

it("would find a total that counts other States' drafts", async () => {
  const schema = delegatesSchema();
  const field = schema.getQueryType()?.getFields()["me"];
  const resolve = field?.resolve;
  if (!field || !resolve) throw new Error("There is no me.");
  field.resolve = async (...asked) => {
    const { rows } = await world.admin.query<{ count: string }>("select count(*) from core.contribution_draft");
    return { ...((await resolve(...asked)) as object), name: `${rows[0]?.count} drafts` };
  };
  const planted = await aDelegatesOrigin(world, { schema });
  const delegate = cast.find(({ name }) => name === "DELEGATE BRA 1");
  const me = reads.find(({ name, person }) => name === "Query.me" && person === delegate);
  if (!delegate || !me) throw new Error("nobody asks");
  const before = await asking(planted.app, schema, 2)(me);
  await deleteTheRest(delegate);
  const after = await asking(planted.app, schema, 2)(me);
  await putBack();
  await planted.app.close();
  expect(after.whole).not.toBe(before.whole);
});
