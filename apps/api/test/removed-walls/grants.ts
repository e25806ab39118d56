import type { World } from "../worlds/world.js";

/** A right that somebody was given, and the statement that takes it back; `ofRole`: for all databases of the server. */
export type Grant = {
  readonly name: string;
  readonly login: string;
  readonly revoke: string;
  readonly ofRole: boolean;
};
type Found = { readonly right: string; readonly to: string };

/** Every copy has another name. */
const databaseItself = "on the database";

/** Every grant of the installation, from the catalogue: to logins, to roles, to everybody; what owners have of their own is not one. */
export async function everyGrant({ admin, roles }: Pick<World, "admin" | "roles">): Promise<Grant[]> {
  const { rows } = await admin.query<Found>(
    `with own as (select oid from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')),
     given as (
       select format('%s on schema %I', g.privilege_type, n.nspname) as "right", g.grantee
         from pg_namespace n, aclexplode(n.nspacl) g where n.oid in (table own) and g.grantee <> n.nspowner
       union all
       select format('%s on %s %s', g.privilege_type, case c.relkind when 'S' then 'sequence' else 'table' end, c.oid::regclass), g.grantee
         from pg_class c, aclexplode(c.relacl) g where c.relnamespace in (table own) and g.grantee <> c.relowner
       union all
       select format('%s (%I) on table %s', g.privilege_type, a.attname, c.oid::regclass), g.grantee
         from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g
         where c.relnamespace in (table own) and g.grantee <> c.relowner
       union all
       select format('%s on function %s', g.privilege_type, p.oid::regprocedure), g.grantee
         from pg_proc p, aclexplode(p.proacl) g where (p.pronamespace in (table own) or g.grantee::regrole::text = any($1)) and g.grantee <> p.proowner
       union all
       select format('%s on type %s', g.privilege_type, t.oid::regtype), g.grantee
         from pg_type t, aclexplode(t.typacl) g where t.typnamespace in (table own) and g.grantee <> t.typowner
       union all
       select format('%s ${databaseItself}', g.privilege_type), g.grantee
         from pg_database d, aclexplode(d.datacl) g where d.datname = current_database() and g.grantee <> d.datdba)
     select "right", case grantee when 0 then 'public' else grantee::regrole::text end as "to" from given
     union all select format('%s', roleid::regrole), member::regrole::text from pg_auth_members
       where member::regrole::text = any($1) or roleid::regrole::text = any($1)
     order by 2, 1`,
    [Object.values(roles)],
  );
  const short = (text: string): string =>
    Object.entries(roles).reduce((shortened, [kind, role]) => shortened.replaceAll(role, kind), text);
  return rows
    .map(({ right, to }) => ({
      name: `${right} to ${to}`,
      login: short(to) === "intake" ? "public" : short(to),
      revoke: right.endsWith(databaseItself)
        ? `do $$ begin execute format('revoke ${right.split(" ", 1)[0]} on database %I from ${to}', current_database()); end $$`
        : `revoke ${right} from ${to}`,
      ofRole: right === roles.intake,
    }))
    .map((grant) => ({ ...grant, name: short(grant.name) }));
}
