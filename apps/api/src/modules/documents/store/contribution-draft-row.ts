import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";

/** A contribution being written by one delegation. Row-level security shows it to nobody else. */
@Entity({ schema: "core", name: "contribution_draft" })
export class ContributionDraftRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "char", length: 3, name: "member_state" }) memberState: string;
  @Column({ type: "integer" }) meeting: number;
  @Column({ type: "text" }) title: string;
  @Column({ type: "text" }) body: string;
  @Column({ type: "text" }) language: string;
  @Column({ type: "integer" }) revision: number;
  @Column({ type: "uuid", name: "changed_by" }) changedBy: string;
  @Column({ type: "timestamptz", name: "changed_at", transformer: instantColumn }) changedAt: Instant;
  @Column({ type: "uuid", nullable: true }) submitted: string | null;
}
