import { isLanguageTag, ok, problem, refused, requireOpen, type Result } from "@openfloor/domain/kernel";
import type { ReadPool } from "../../../platform/database/pool.js";
import type { Randomness } from "../../../platform/randomness.js";
import { roundFacts } from "../reads/round-facts.js";
import { insertDraft } from "../store/intake.js";

/**
 * Begins a response to an open round and gives the holder's token, which is the only way back to it:
 * the database keeps its hash. NOT_FOUND, ROUND_NOT_OPEN, ROUND_CLOSED, LANGUAGE_UNKNOWN.
 */
export async function startResponse(
  { db, randomness }: { db: ReadPool; randomness: Randomness },
  { consultation, language }: { consultation: string; language: string },
): Promise<Result<{ holderToken: string }>> {
  if (!isLanguageTag(language)) return refused(problem("LANGUAGE_UNKNOWN", "language"));
  const round = await roundFacts(db, consultation);
  if (!round) return refused(problem("NOT_FOUND"));
  const open = requireOpen(round.window, round.now);
  if (!open.ok) return open;
  const holderToken = randomness.token();
  await insertDraft(db, holderToken, { id: randomness.uuid(), consultation, language });
  return ok({ holderToken });
}
