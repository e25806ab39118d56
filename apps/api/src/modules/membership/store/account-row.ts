import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant, OfficialLanguage } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";

/** A person of the restricted side. Accounts are personal; `demoKey` marks those that a demonstration makes. */
@Entity({ schema: "core", name: "account" })
export class AccountRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "text" }) name: string;
  @Column({ type: "text" }) language: OfficialLanguage;
  @Column({ type: "text", name: "demo_key", nullable: true }) demoKey: string | null;
  @Column({ type: "timestamptz", name: "created_at", transformer: instantColumn }) createdAt: Instant;
}
