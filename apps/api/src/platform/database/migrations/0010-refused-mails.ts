import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** Mails that a server refused for good: work for a person, and not for the queue. */
export class RefusedMails1764000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const roles = await installationRoles(queryRunner);
    await queryRunner.query(`
      create table core.mail_refused (
        key text primary key,
        code integer not null check (code between 500 and 599),
        refused_at timestamptz not null
      );
      grant insert on core.mail_refused to ${roles.worker};
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
