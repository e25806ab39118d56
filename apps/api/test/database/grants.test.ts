import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { allowed, queue, queueRights, type Allowed } from "./allowed.js";
import { everyObject, tryEverything, type Objects } from "./attempts.js";

const logins = ["public", "delegates", "worker"] as const;
let world: World;
let objects: Objects;
beforeAll(async () => {
  world = await aWorld({ record: false });
  objects = await everyObject(world);
});
afterAll(() => world.close());

const inQueue = (name: string): boolean => name.startsWith(`${queue}.`);
const outside = (found: Allowed): Allowed =>
  Object.fromEntries(Object.entries(found).filter(([name]) => !inQueue(name)));
const tried = async (login: (typeof logins)[number]): Promise<Allowed> =>
  tryEverything(world.urls[login], await everyObject(world));

describe("the database", () => {
  it("has our schemas, the queue's and those of the migrations, and no other", async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "core",
      queue,
      "intake",
      "openfloor",
      "openfloor_migrations",
      "pub",
      "public",
    ]);
  });

  it("has every object that the list names", () => {
    const names = new Set([...objects.relations, ...objects.functions].map(({ name }) => name));
    const listed = logins.flatMap((login) => Object.keys(allowed[login]));
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(logins)("lets the login %s do what is listed, and nothing else", async (login) => {
    expect(outside(await tried(login))).toEqual(allowed[login]);
  });

  it("lets the worker work off the queue and neither add nor schedule, and the others not even look at it", async () => {
    const use = Object.entries(await tried("worker")).filter(([name]) => inQueue(name));
    expect(Object.fromEntries(use)).toEqual(queueRights);
    for (const login of ["public", "delegates"] as const) {
      expect(Object.keys(await tried(login)).filter(inQueue)).toEqual([]);
    }
  });
});

describe("a grant that nobody wrote down", () => {
  it.each([
    [
      "on a table",
      "public",
      "grant usage on schema core to ROLE; grant select on core.audit_event to ROLE",
      { "core.audit_event": "select" },
    ],
    [
      "on one column",
      "public",
      "grant update (name) on intake.submission to ROLE",
      { "intake.submission": (allowed.public["intake.submission"] ?? "").replace("update (", "update (name, ") },
    ],
    ["to delete", "delegates", "grant delete on core.audit_event to ROLE", { "core.audit_event": "insert, delete" }],
    [
      "to empty a table",
      "worker",
      "grant truncate on core.mail_sent to ROLE",
      { "core.mail_sent": "select, insert, truncate" },
    ],
    [
      "on a sequence",
      "delegates",
      "grant usage on sequence core.audit_event_id_seq to ROLE",
      { "core.audit_event_id_seq": "usage" },
    ],
    [
      "on a view",
      "public",
      "create view pub.everything as select * from core.account; grant select on pub.everything to ROLE",
      { "pub.everything": "select" },
    ],
    [
      "on a function",
      "worker",
      "grant execute on function openfloor.add_job to ROLE",
      { "openfloor.add_job(text,json,text)": "execute" },
    ],
    [
      "to everybody",
      "public",
      "create function pub.leak() returns bigint language sql security definer as 'select count(*) from core.account'",
      { "pub.leak()": "execute" },
    ],
  ] as const)("%s is found", async (_what, login, grant, more) => {
    const planted = await aWorld({ record: false });
    try {
      await planted.admin.query(grant.replaceAll("ROLE", planted.roles[login]));
      expect(outside(await tryEverything(planted.urls[login], await everyObject(planted)))).toEqual({
        ...allowed[login],
        ...more,
      });
    } finally {
      await planted.close();
    }
  });
});

describe("no server login", () => {
  const clock = "function openfloor.clock() returns timestamptz language sql as 'select timestamptz ''2000-01-01'''";

  it.each(
    logins.flatMap((login) =>
      [
        `create or replace ${clock}`,
        "drop function openfloor.clock()",
        "alter function openfloor.clock() rename to stopped",
        "alter function openfloor.clock() owner to current_user",
        "alter schema openfloor rename to elsewhere",
        "create function openfloor.clock(integer) returns timestamptz language sql as 'select timestamptz ''2000-01-01'''",
        "create schema mine",
        "create temporary table mine (id integer)",
        "create table public.mine (id integer)",
      ].map((statement) => ({ login, statement })),
    ),
  )("may replace the clock or build beside it: $login cannot $statement", async ({ login, statement }) => {
    await expect(poolOf(login).query(statement)).rejects.toMatchObject({ code: "42501" });
  });

  it.each(logins)("owns anything or belongs to another role: %s does not", async (login) => {
    const { rows } = await world.admin.query(
      `select 'object' as what, objid::text as which from pg_shdepend
         where deptype = 'o' and refobjid = $1::regrole and dbid in (0, (select oid from pg_database where datname = current_database()))
       union all select 'member of', roleid::regrole::text from pg_auth_members where member = $1::regrole`,
      [world.roles[login]],
    );
    expect(rows).toEqual([]);
  });

  it("may change what runs with the owner's rights: the worker cannot put its own words into the queue's functions", async () => {
    const { rows } = await world.admin.query<{ definition: string }>(
      "select pg_get_functiondef(oid) as definition from pg_proc where pronamespace = $1::regnamespace",
      [queue],
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { definition } of rows) {
      await expect(world.workerPool.query(definition)).rejects.toMatchObject({ code: "42501" });
    }
  });

  const poolOf = (login: (typeof logins)[number]) => world[`${login}Pool` as const];
});
