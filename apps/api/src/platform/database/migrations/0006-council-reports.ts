import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Reports to the Council in public, the last part of the real record; and which parts of the record were imported. */
export class CouncilReports1764000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table pub.council_report (
        slug text primary key,
        title text not null,
        year integer not null,
        summary text not null,
        action_required text not null,
        meetings integer[] not null,
        as_of text not null,
        source text not null,
        not_stated text[] not null
      );
      grant select on pub.council_report to ${roles.public}, ${roles.delegates}, ${roles.worker};

      create table openfloor.imported_record (
        name text primary key,
        hash text not null,
        imported_at timestamptz not null
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
