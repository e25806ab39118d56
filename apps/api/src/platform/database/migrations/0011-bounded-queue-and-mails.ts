import type { MigrationInterface, QueryRunner } from "typeorm";
import { installationRoles } from "./sql.js";

/** What anybody can send in masses neither slows down those who check nor fills a mailbox. */
export class BoundedQueueAndMails1764000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const { worker } = await installationRoles(queryRunner);
    await queryRunner.query(`
      create index submission_confirmed on intake.submission (submitted_at, id) where confirmed_at is not null;
      create index submission_unconfirmed on intake.submission (submitted_at, id) where confirmed_at is null;

      -- Before it asks an address once more, the worker counts how often it did so.
      create index submission_by_address on intake.submission (lower(email));
      grant select (submission, created_at) on intake.confirmation to ${worker};
      drop policy mailer on intake.confirmation;
      create policy mailer on intake.confirmation to ${worker} using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations go forward only.");
  }
}
