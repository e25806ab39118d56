import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import type { CompiledCouncilReport, CouncilReportState } from "@openfloor/domain/reports";
import { instantColumn } from "../../../platform/database/columns.js";

/** A compiled report. What was compiled never changes; the database lets the server write the review only. */
@Entity({ schema: "core", name: "council_report" })
export class CouncilReportRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "text" }) state: CouncilReportState;
  @Column({ type: "integer", array: true }) meetings: number[];
  @Column({ type: "date", name: "as_of" }) asOf: string;
  @Column({ type: "jsonb" }) compiled: CompiledCouncilReport;
  @Column({ type: "text", name: "content_hash" }) contentHash: string;
  @Column({ type: "uuid", name: "compiled_by" }) compiledBy: string;
  @Column({ type: "timestamptz", name: "compiled_at", transformer: instantColumn }) compiledAt: Instant;
  @Column({ type: "text", array: true }) acknowledged: string[];
  @Column({ type: "uuid", name: "reviewed_by", nullable: true }) reviewedBy: string | null;
  @Column({ type: "timestamptz", name: "reviewed_at", nullable: true, transformer: instantColumn })
  reviewedAt: Instant | null;
}
