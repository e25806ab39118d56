import type { World } from "../worlds/world.js";

/** A row-level policy, or the switch that makes a table ask them, and the statement that removes it. */
export type RowWall = {
  readonly name: string;
  readonly remove: string;
  /** Whether rows can be seen or written afterwards that could not before. */
  readonly widens: boolean;
};

/** The conditions of the one function that passes by the policies of intake. */
const conditionsOfSubmitting: readonly RowWall[] = [
  ["whose draft it is", "and holder_hash = sha256(convert_to(saved->>'holder', 'UTF8'))", ""],
  ["whether the round has opened", "now_at < r.opens_at", "false"],
  ["whether the round has closed", "now_at >= r.closes_at", "false"],
].map(([what, condition, instead]) => ({
  name: `intake.submit_response does not ask ${what}`,
  remove: `do $do$ declare
      written text := pg_get_functiondef('intake.submit_response'::regproc);
      changed text := replace(written, $$${condition}$$, $$${instead}$$);
    begin
      assert changed <> written, 'the function has no such condition';
      execute changed;
    end $do$`,
  widens: true,
}));

type Policy = { name: string; table: string; using: string | null; check: string | null };

/** Every policy and every switch of the catalogue: policies dropped, those with a condition also without it. */
export async function everyRowWall({ admin }: Pick<World, "admin">): Promise<RowWall[]> {
  const policies = await admin.query<Policy>(
    `select quote_ident(p.polname) as name, c.oid::regclass::text as table, pg_get_expr(p.polqual, c.oid) as using,
       pg_get_expr(p.polwithcheck, c.oid) as check
     from pg_policy p join pg_class c on c.oid = p.polrelid order by 2, 1`,
  );
  const switches = await admin.query<{ table: string; forced: boolean }>(
    // The queue's switches are its library's own; nobody but the worker has a right there.
    `select oid::regclass::text as table, relforcerowsecurity as forced from pg_class
     where relrowsecurity and relnamespace <> 'graphile_worker'::regnamespace order by 1`,
  );
  return [
    ...conditionsOfSubmitting,
    ...policies.rows.map(({ name, table }) => ({
      name: `${name} on ${table} is gone`,
      remove: `drop policy ${name} on ${table}`,
      widens: false,
    })),
    ...policies.rows.flatMap(({ name, table, using, check }) =>
      [
        ["using", using],
        ["with check", check],
      ].flatMap(([clause, condition]) =>
        condition === null || condition === "true"
          ? []
          : [
              {
                name: `${name} on ${table} has ${clause} (true)`,
                remove: `alter policy ${name} on ${table} ${clause} (true)`,
                widens: true,
              },
            ],
      ),
    ),
    ...switches.rows.flatMap(({ table, forced }) => [
      { name: `${table} asks no policy`, remove: `alter table ${table} disable row level security`, widens: true },
      ...(forced
        ? [
            {
              name: `${table} asks its owner no policy`,
              remove: `alter table ${table} no force row level security`,
              widens: true,
            },
          ]
        : []),
    ]),
  ];
}
