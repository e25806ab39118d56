import type { ClaimStanding } from "../../src/gen/graphql.ts";

export interface ReportClaim {
  readonly id: string;
  readonly claim: string;
  readonly value: string | null;
  readonly standing: ClaimStanding;
  readonly record: string;
}

export interface ReportSection {
  readonly number: string;
  readonly heading: string;
  readonly paragraphs: readonly {
    readonly number: string;
    readonly text: string;
    readonly figures: readonly {
      readonly label: string;
      readonly value: string;
      readonly source: string;
      readonly url: string | null;
    }[];
    readonly claims: readonly ReportClaim[];
  }[];
}
