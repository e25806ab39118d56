import type { QueryRunner } from "typeorm";
import { rolesOf, type Roles } from "../roles.js";

/** The roles of the installation being migrated; their prefix comes with the connection. */
export async function installationRoles(queryRunner: QueryRunner): Promise<Roles> {
  const rows: { prefix: string }[] = await queryRunner.query(
    "select current_setting('openfloor.role_prefix') as prefix",
  );
  const prefix = rows[0]?.prefix ?? "";
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) throw new Error(`Not a role prefix: "${prefix}"`);
  return rolesOf(prefix);
}
