/**
 * What happens to a submission at an instant near the edges of its round's window. The rule is
 * written twice, in the domain and in the one function of intake; this one table tests both.
 */
export type WindowExample = {
  readonly edge: "opensAt" | "closesAt";
  /** How far from that edge, in milliseconds. */
  readonly offset: number;
  readonly outcome: "ACCEPTED" | "ROUND_NOT_OPEN" | "ROUND_CLOSED";
};

const year = 365 * 86_400_000;

export const windowExamples: readonly WindowExample[] = [
  { edge: "opensAt", offset: -year, outcome: "ROUND_NOT_OPEN" },
  { edge: "opensAt", offset: -1, outcome: "ROUND_NOT_OPEN" },
  { edge: "opensAt", offset: 0, outcome: "ACCEPTED" },
  { edge: "opensAt", offset: 1, outcome: "ACCEPTED" },
  { edge: "closesAt", offset: -1, outcome: "ACCEPTED" },
  { edge: "closesAt", offset: 0, outcome: "ROUND_CLOSED" },
  { edge: "closesAt", offset: 1, outcome: "ROUND_CLOSED" },
  { edge: "closesAt", offset: year, outcome: "ROUND_CLOSED" },
];

/** What a second request under a key gets, after a first one was accepted. */
export type RepeatExample = {
  readonly key: "same" | "other";
  readonly address: "same" | "in capitals" | "other";
  readonly content: "same" | "other";
  readonly round: "open" | "closed";
  readonly outcome: "SAME_RECEIPT" | "NEW_RECEIPT" | "KEY_REUSED" | "ROUND_CLOSED";
};

export const repeatExamples: readonly RepeatExample[] = [
  { key: "same", address: "same", content: "same", round: "open", outcome: "SAME_RECEIPT" },
  { key: "same", address: "same", content: "other", round: "open", outcome: "KEY_REUSED" },
  { key: "same", address: "in capitals", content: "other", round: "open", outcome: "KEY_REUSED" },
  { key: "same", address: "other", content: "same", round: "open", outcome: "NEW_RECEIPT" },
  { key: "other", address: "same", content: "same", round: "open", outcome: "NEW_RECEIPT" },
  { key: "same", address: "same", content: "same", round: "closed", outcome: "SAME_RECEIPT" },
  { key: "same", address: "same", content: "other", round: "closed", outcome: "KEY_REUSED" },
  { key: "same", address: "other", content: "same", round: "closed", outcome: "ROUND_CLOSED" },
  { key: "other", address: "same", content: "same", round: "closed", outcome: "ROUND_CLOSED" },
];
