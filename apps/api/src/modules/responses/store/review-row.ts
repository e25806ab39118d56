import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import type { NotPublishingReason, ResponseFacts } from "@openfloor/domain/responses";
import { instantColumn } from "../../../platform/database/columns.js";

/** What the group's side has decided about a submission. The submission itself never changes. */
@Entity({ schema: "core", name: "response_review" })
export class ReviewRow {
  @PrimaryColumn({ type: "uuid" }) submission: string;
  @Column({ type: "text" }) state: ResponseFacts["review"];
  @Column({ type: "text", nullable: true }) reason: NotPublishingReason | null;
  @Column({ type: "text", nullable: true }) note: string | null;
  @Column({ type: "uuid", name: "proposed_by", nullable: true }) proposedBy: string | null;
  @Column({ type: "timestamptz", name: "proposed_at", nullable: true, transformer: instantColumn })
  proposedAt: Instant | null;
  @Column({ type: "uuid", name: "decided_by", nullable: true }) decidedBy: string | null;
  @Column({ type: "timestamptz", name: "decided_at", nullable: true, transformer: instantColumn })
  decidedAt: Instant | null;
  @Column({ type: "uuid", name: "public_id", nullable: true }) publicId: string | null;
}
