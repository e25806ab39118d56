import type { FieldProblem } from "@openfloor/web";
import type { SaveResponseInput } from "../../../../gen/graphql.js";
import { unmask } from "../../../../gen/index.js";
import { ask } from "../../../../shell/ask.js";
import { type Draft, HeldDraftFields, SaveResponseDocument } from "../holder/documents.js";
import { type Held, needDraft, readHeld, type StepArgs } from "../holder/held.js";
import { type Kept, keptFrom, stop } from "../stop/stop.js";
import { fingerprint } from "./fingerprint.js";
import { whole, line } from "./read-form.js";

/** A part of the response as one form edits it. */
export interface Part {
  readonly typed: Kept;
  /** The content of this part in a draft, to compare with what was typed. */
  readonly contentOf: (draft: Draft) => unknown;
  /** The same content as typed. */
  readonly content: unknown;
  readonly input: Pick<SaveResponseInput, "email" | "language" | "respondent" | "answers">;
}

/** The draft once it holds the part; the draft of somebody else's change to the same part; or what is wrong by field. */
export type SaveOutcome =
  | { readonly saved: Draft }
  | { readonly conflict: Draft }
  | { readonly problems: readonly FieldProblem[]; readonly draft: Draft };

const attempts = 3;

/**
 * Saves a part over the revision that its form was made from. A change elsewhere in the response, in
 * another window, does not get in the way; the same text sent twice counts once. Ends in the page of
 * a stop, with everything typed, when the round has closed or the draft is gone or submitted.
 */
export async function savePart(args: StepArgs, form: FormData, part: Part): Promise<SaveOutcome> {
  const { round, ...opened } = await needDraft(args, part.typed);
  let held: Held = opened;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { draft, holderToken } = held;
    const now = fingerprint(part.contentOf(draft));
    if (now === fingerprint(part.content)) return { saved: draft };
    if (draft.revision !== whole(form, "revision") && now !== line(form, "was")) return { conflict: draft };

    const input = { ...part.input, draft: draft.id, holderToken, revision: draft.revision };
    const { saveResponse } = await ask(args.context, SaveResponseDocument, { input });
    if (saveResponse.__typename === "ResponseSaved") return { saved: unmask(HeldDraftFields, saveResponse.draft) };
    const codes = saveResponse.problems.map(({ code }) => code);
    if (codes.includes("ROUND_CLOSED")) throw stop({ reason: "CLOSED", round, kept: keptFrom(draft, part.typed) });
    if (codes.includes("ALREADY_SUBMITTED")) throw stop({ reason: "SUBMITTED", round, kept: part.typed });
    if (codes.includes("TOKEN_INVALID")) throw stop({ reason: "NO_DRAFT", round, kept: part.typed });
    if (!codes.includes("REVISION_CONFLICT")) return { problems: saveResponse.problems, draft };
    held = (await readHeld(args, round)) ?? held;
  }
  return { conflict: held.draft };
}
