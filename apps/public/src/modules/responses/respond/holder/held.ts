import { phaseAt, type Instant } from "@openfloor/domain/kernel";
import { redirect, type RouterContextProvider } from "react-router";
import { unmask } from "../../../../gen/index.js";
import { ask } from "../../../../shell/ask.js";
import { pageError } from "../../../../shell/page-error.js";
import { type Kept, keptFrom, stop } from "../stop/stop.js";
import { holderCookie, presentedToken } from "./cookies.js";
import {
  type Draft,
  HeldDraftDocument,
  HeldDraftFields,
  RespondRoundDocument,
  RespondRoundFields,
  type Round,
} from "./documents.js";

/** What loaders and actions of a step are given. */
export interface StepArgs {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly params: { readonly language: string; readonly slug: string };
}

/** The holder's token with the draft that it leads to. */
export interface Held {
  readonly holderToken: string;
  readonly draft: Draft;
}

/** A round that has dates, and so takes responses between them. */
export type DatedRound = Round & { readonly window: NonNullable<Round["window"]> };

/** The round of an address; ends in "not found" for an unknown one. */
export async function readRound({ context, params: { slug } }: StepArgs): Promise<Round> {
  const round = unmask(RespondRoundFields, (await ask(context, RespondRoundDocument, { slug })).consultation);
  if (!round) throw pageError(404);
  return round;
}

/** The draft that this browser holds for the round, or undefined. */
export async function readHeld(
  { request, context }: Pick<StepArgs, "request" | "context">,
  round: Round,
): Promise<Held | undefined> {
  const holderToken = presentedToken(request, holderCookie(round));
  if (!holderToken) return undefined;
  const { responseDraft } = await ask(context, HeldDraftDocument, { holderToken });
  if (responseDraft.__typename !== "ResponseDraft") return undefined;
  const draft = unmask(HeldDraftFields, responseDraft);
  return draft.consultation.id === round.id ? { holderToken, draft } : undefined;
}

/** BEFORE, OPEN or AFTER by the clock at the read; a record without dates takes no responses. */
export function phaseOf({ window, asOf }: Pick<Round, "window" | "asOf">): "BEFORE" | "OPEN" | "AFTER" {
  return window
    ? phaseAt({ ...window, opensAt: window.opensAt as Instant, closesAt: window.closesAt as Instant }, asOf as Instant)
    : "AFTER";
}

/** Ends in the page that names the dates when the round does not take responses now. */
export function mustBeOpen(
  round: Round,
  further: { readonly kept?: Kept; readonly submitted?: boolean } = {},
): asserts round is DatedRound {
  const phase = phaseOf(round);
  if (phase !== "OPEN") throw stop({ reason: phase === "BEFORE" ? "NOT_OPEN" : "CLOSED", round, ...further });
}

/**
 * The draft to go on with, of an open round. Otherwise ends in the page that says why not and shows
 * what is saved and what was `typed`; a submitted response leads on to its receipt.
 */
export async function needDraft(args: StepArgs, typed?: Kept): Promise<Held & { readonly round: DatedRound }> {
  const round = await readRound(args);
  const held = await readHeld(args, round);
  if (!held) {
    mustBeOpen(round, { kept: typed });
    throw stop({ reason: "NO_DRAFT", round, kept: typed });
  }
  if (held.draft.receipt) {
    if (typed) throw stop({ reason: "SUBMITTED", round, kept: typed });
    throw redirect(`${respondPath(args.params)}/sent`, 303);
  }
  mustBeOpen(round, { kept: keptFrom(held.draft, typed) });
  return { round, ...held };
}

/** Where the steps of a round are, in the language of the address. */
export function respondPath({ language, slug }: { readonly language: string; readonly slug: string }): string {
  return `/${language}/consultations/${slug}/respond`;
}
