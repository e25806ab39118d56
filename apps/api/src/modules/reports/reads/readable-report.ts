import type { Instant } from "@openfloor/domain/kernel";
import type { CompiledCouncilReport, CouncilReportState } from "@openfloor/domain/reports";

/** A compiled report as those who may read it get it, with the state of its review. */
export type ReadableReport = {
  readonly id: string;
  readonly state: CouncilReportState;
  readonly compiledAt: Instant;
  readonly compiledBy: string;
  readonly reviewedAt: Instant | null;
  readonly reviewedBy: string | null;
  readonly compiled: CompiledCouncilReport;
  readonly acknowledged: readonly string[];
  readonly contentHash: string;
};
