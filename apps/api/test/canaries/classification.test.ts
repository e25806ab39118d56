import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classifiedColumns, classOf, type ClassifiedColumn } from "../database/classification.js";
import { aWorld, type World } from "../worlds/world.js";
import { catalogue, type CatalogueColumn } from "./catalogue.js";

let world: World;
beforeAll(async () => void (world = await aWorld({ record: false })));
afterAll(() => world.close());

const nameOf = ({ table, column }: Pick<ClassifiedColumn | CatalogueColumn, "table" | "column">) =>
  `${table}.${column}`;
const names = classifiedColumns.map(nameOf).toSorted();
const inDatabase = async () => (await catalogue(world.admin)).map(nameOf).toSorted();

describe("the classification", () => {
  it("has one line for every column of the database, and none for a column that is gone", async () => {
    expect(names).toEqual(await inDatabase());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ["a new column", "alter table core.meeting add column telephone text"],
    ["a new table", "create table intake.attachment (id uuid)"],
    ["a column that is gone", "alter table core.meeting drop column note"],
    ["a renamed column", "alter table pub.response rename column region to area"],
  ])("is wrong after %s, until somebody has classified it", async (_what, change) => {
    const client = await world.admin.connect();
    try {
      await client.query(`begin; ${change}`);
      expect((await catalogue(client)).map(nameOf).toSorted()).not.toEqual(names);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  it("gives the class of a column, and none of one that nobody has classified", () => {
    expect([classOf("core.account", "name"), classOf("pub.response", "answers")]).toEqual(["PERSONAL", "PUBLIC"]);
    expect(() => classOf("core.account", "telephone")).toThrow("core.account.telephone has no line");
  });

  it("publishes no column outside the schema of published copies, and has nothing else in that one", () => {
    for (const { table, class: found } of classifiedColumns) {
      expect([table, found === "PUBLIC"]).toEqual([table, table.startsWith("pub.")]);
    }
  });
});
