import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";

/** A contribution as the group holds it. It is written once and never changes. */
@Entity({ schema: "core", name: "contribution" })
export class ContributionRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "integer" }) meeting: number;
  @Column({ type: "integer" }) number: number;
  @Column({ type: "text" }) symbol: string;
  @Column({ type: "char", length: 3, name: "member_state" }) memberState: string;
  @Column({ type: "text" }) title: string;
  @Column({ type: "text" }) body: string;
  @Column({ type: "text" }) language: string;
  @Column({ type: "timestamptz", name: "submitted_at", transformer: instantColumn }) submittedAt: Instant;
  @Column({ type: "uuid", name: "submitted_by" }) submittedBy: string;
  @Column({ type: "text", name: "content_hash" }) contentHash: string;
}
