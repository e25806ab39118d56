import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import {
  aConsultation,
  aDraft,
  aPlannedMeeting,
  aSubmittedResponse,
  worked,
  type HeldDraft,
  type ReceivedResponse,
  type Round,
} from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";

/*
 * What SQL of an attacker would see who got past the server: every statement here runs as a login of
 * a server, without the server.
 */

let world: World;
let round: Round;
beforeAll(async () => {
  world = await aWorld();
  round = await (await aConsultation(world)).open();
  await aPlannedMeeting(world, 21);
});
afterAll(() => world.close());

type Setting = "openfloor.holder" | "openfloor.member_state";

/** Runs one statement of a login in a transaction with a setting, and undoes it; gives how many rows it touched or showed. */
async function touched(
  login: "public" | "delegates" | "owner",
  setting: Setting,
  value: string | null,
  statement: string,
): Promise<number> {
  const pool = { public: world.publicPool, delegates: world.delegatesPool, owner: world.admin }[login];
  const client = await pool.connect();
  try {
    await client.query("begin");
    if (login === "owner") await client.query(`set local role ${world.roles.owner}`);
    if (value !== null) await client.query("select set_config($1, $2, true)", [setting, value]);
    return (await client.query(statement)).rowCount ?? 0;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

describe("row-level security", () => {
  /** Whose rows belong to somebody, and must not be shown by a forgotten condition. */
  const personal = ["core.contribution_draft", "intake.confirmation", "intake.draft", "intake.submission"];

  it("is enabled and forced on every table with private rows, also for the owner", async () => {
    const { rows } = await world.admin.query<{ name: string; forced: boolean }>(
      `select oid::regclass::text as name, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('core', 'intake', 'pub', 'openfloor') order by 1`,
    );
    expect(rows.filter(({ forced }) => forced).map(({ name }) => name)).toEqual(personal);
    expect(
      rows.filter(({ name }) => name.startsWith("intake.") && !personal.includes(name)).map(({ name }) => name),
    ).toEqual(["intake.round"]);
  });

  it.each(personal)("shows the owner of %s no row", async (table) => {
    await aSubmittedResponse(world, round);
    await aDraft(world, round);
    await aContribution("CHE");
    const { rowCount } = await world.admin.query(`table ${table}`);
    expect(rowCount).toBeGreaterThan(0);
    expect(await touched("owner", "openfloor.holder", null, `table ${table}`)).toBe(0);
  });
});

async function aContribution(memberState: string): Promise<string> {
  const delegate = await world.viewer("DELEGATE", memberState);
  const text = { meeting: 21, title: "Secret", body: "Secret.", language: "en" };
  return worked(await saveContributionDraft(world.source, delegate, { draft: null, revision: null, ...text })).id;
}

describe("the delegates' login and drafts of contributions", () => {
  let draft: string;
  beforeAll(async () => {
    draft = await aContribution("CHE");
    await aContribution("FRA");
  });
  const sees = (state: string | null, statement: string): Promise<number> =>
    touched("delegates", "openfloor.member_state", state, statement);

  it.each([
    ["without a State, as the secretariat and the Chair are", null],
    ["with an empty State", ""],
    ["with a State that has no drafts", "KEN"],
    ["with a State's name in other letters", "che"],
    ["with two States at once", "CHE,FRA"],
    ["with a pattern", "%"],
  ])("%s sees and changes nothing", async (_how, state) => {
    expect(await sees(state, "table core.contribution_draft")).toBe(0);
    expect(await sees(state, "select count(*) from core.contribution_draft having count(*) > 0")).toBe(0);
    expect(await sees(state, "update core.contribution_draft set title = 'Mine' returning *")).toBe(0);
  });

  it("with a State sees and changes that State's alone", async () => {
    expect(await sees("CHE", `select from core.contribution_draft where id = '${draft}'`)).toBe(1);
    expect(await sees("CHE", "select from core.contribution_draft where member_state <> 'CHE'")).toBe(0);
    expect(await sees("FRA", `update core.contribution_draft set title = 'Mine' where id = '${draft}'`)).toBe(0);
  });

  it("cannot give a draft to another State, nor write one for it", async () => {
    const policy = /new row violates row-level security policy/;
    await expect(
      sees("CHE", `update core.contribution_draft set member_state = 'FRA' where id = '${draft}'`),
    ).rejects.toThrow(policy);
    const insert = `insert into core.contribution_draft (member_state, meeting, title, body, language, changed_by, changed_at)
      select 'FRA', 21, 't', 'b', 'en', id, openfloor.clock() from core.account limit 1`;
    await expect(sees("CHE", insert)).rejects.toThrow(policy);
  });

  it("cannot delete, nor learn of a draft by running into it", async () => {
    await expect(sees("CHE", "delete from core.contribution_draft")).rejects.toThrow("permission denied");
    const collide = (
      returning: string,
    ) => `insert into core.contribution_draft (id, member_state, meeting, title, body, language, changed_by, changed_at)
      select '${draft}', 'FRA', 21, 't', 'b', 'en', id, openfloor.clock() from core.account limit 1 ${returning}`;
    await expect(sees("FRA", collide("on conflict (id) do update set title = 'Mine' returning title"))).rejects.toThrow(
      /row-level security policy/,
    );
    expect(await sees("FRA", collide("on conflict (id) do nothing returning title"))).toBe(0);
  });
});

describe("the public login and what others have sent", () => {
  let mine: HeldDraft;
  let theirs: HeldDraft;
  let submitted: ReceivedResponse;
  beforeAll(async () => {
    mine = await aDraft(world, round);
    theirs = await aDraft(world, round, { email: "theirs@example.org" });
    submitted = await aSubmittedResponse(world, round);
  });
  const sees = (token: string | null, statement: string): Promise<number> =>
    touched("public", "openfloor.holder", token, statement);
  const tables = ["intake.draft", "intake.submission", "intake.confirmation"];

  it.each([
    "without a token",
    "with an empty token",
    "with a wrong token",
    "with the hash instead of the token",
    "with a pattern",
  ])("%s no row can be read or changed", async (how) => {
    const { rows } = await world.admin.query<{ hash: string }>(
      "select encode(holder_hash, 'hex') as hash from intake.draft limit 1",
    );
    const tokens: Record<string, string | null> = {
      "without a token": null,
      "with an empty token": "",
      "with a wrong token": "x",
      "with a pattern": "%",
    };
    const token = how in tokens ? (tokens[how] ?? null) : (rows[0]?.hash ?? "");
    for (const table of tables) {
      expect(await sees(token, `select from ${table}`)).toBe(0);
      expect(await sees(token, `select from ${table} where true or 1 = 1`)).toBe(0);
    }
    expect(await sees(token, "update intake.draft set email = 'eve@example.org' returning *")).toBe(0);
    expect(await sees(token, "update intake.submission set confirmed_at = openfloor.clock() returning id")).toBe(0);
  });

  it("with its own token one draft is read and changed, and no other", async () => {
    expect(await sees(mine.holderToken, "table intake.draft")).toBe(1);
    expect(await sees(mine.holderToken, `select from intake.draft where id = '${theirs.draft}' or true`)).toBe(1);
    expect(await sees(mine.holderToken, "update intake.draft set email = 'me@example.org' returning email")).toBe(1);
    expect(
      await sees(mine.holderToken, `update intake.draft set email = 'eve@example.org' where id = '${theirs.draft}'`),
    ).toBe(0);
    expect(await sees(mine.holderToken, "select from intake.submission")).toBe(0);
  });

  it("with a mailed token one submission is read and can be confirmed, and nothing else of it changed", async () => {
    expect(await sees(submitted.token, "select from intake.submission")).toBe(1);
    expect(await sees(submitted.token, "update intake.submission set confirmed_at = submitted_at returning id")).toBe(
      1,
    );
    expect(await sees(submitted.token, "table intake.draft")).toBe(0);
    for (const column of ["answers = '{}'", "email = 'eve@example.org'", "submitted_at = openfloor.clock()"]) {
      await expect(sees(submitted.token, `update intake.submission set ${column}`)).rejects.toThrow(
        "permission denied",
      );
    }
  });

  it("a draft cannot be put under another token, and none can be taken over by colliding with it", async () => {
    const policy = /row-level security policy/;
    await expect(sees(mine.holderToken, "update intake.draft set holder_hash = sha256('x')")).rejects.toThrow(policy);
    const collide = (token: string, then: string) =>
      sees(
        token,
        `
      insert into intake.draft (id, holder_hash, consultation, language, created_at, changed_at)
      values ('${theirs.draft}', intake.presented_hash(), '${round.publicId}', 'en', openfloor.clock(), openfloor.clock())
      on conflict (id) do ${then} returning email`,
      );
    await expect(collide("a-new-token", "update set email = 'eve@example.org'")).rejects.toThrow(policy);
    expect(await collide("a-new-token", "nothing")).toBe(0);
    await expect(
      sees(
        "a-new-token",
        `insert into intake.draft (id, holder_hash, consultation, language, created_at, changed_at)
        select gen_random_uuid(), sha256('somebody else'), '${round.publicId}', 'en', openfloor.clock(), openfloor.clock()`,
      ),
    ).rejects.toThrow(policy);
  });

  it.each(tables)("nothing is deleted from %s, whatever token comes", async (table) => {
    for (const token of [null, mine.holderToken, submitted.token]) {
      await expect(sees(token, `delete from ${table}`)).rejects.toThrow("permission denied");
    }
  });

  it("no submission is written past the one function", async () => {
    await expect(
      sees(mine.holderToken, "insert into intake.submission (receipt_number) values ('0000-0000-0000')"),
    ).rejects.toThrow("permission denied");
  });

  it("a token is forgotten with its transaction, also on the connection that brought it", async () => {
    const client = await world.publicPool.connect();
    await client.query("begin");
    await client.query("select set_config('openfloor.holder', $1, true)", [mine.holderToken]);
    expect((await client.query("table intake.draft")).rowCount).toBe(1);
    await client.query("commit");
    expect((await client.query("table intake.draft")).rowCount).toBe(0);
    client.release();
  });
});
