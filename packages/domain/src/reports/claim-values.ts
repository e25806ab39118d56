import { instrumentInWords } from "./instruments.js";
import type { SourcedClaim } from "./sourced-report.js";
import { daysInWords, monthInWords } from "./words.js";

/** The value of a claim as a reviewer reads it; null when the statement has none. */
export function claimValueInWords(claim: SourcedClaim): string | null {
  switch (claim.subject) {
    case "MEETINGS_HELD":
      return claim.value.map((days) => daysInWords(days.slice(0, 10), days.slice(11))).join("; ");
    case "BASIS":
      return claim.value.map(instrumentInWords).join("; ");
    case "FOUNDING":
    case "MODALITY":
      return instrumentInWords(claim.value);
    case "INSTRUCTION":
      return instrumentInWords(claim.value.by);
    case "ROUND_PERIOD":
    case "CURRENT_ROUND":
      return claim.value.map(monthInWords).join(" – ");
    default:
      return claim.value === null ? null : String(claim.value);
  }
}
