import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ok, problem, refused, type Result } from "@openfloor/domain/kernel";
import type { Respondent } from "@openfloor/domain/responses";
import { answer } from "../../../platform/graphql/answer.js";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { publicConsultationById } from "../../consultations/index.js";
import { confirmResponse } from "../acts/confirm-response.js";
import type { Receipt } from "../acts/receipt.js";
import { saveResponse } from "../acts/save-response.js";
import { startResponse } from "../acts/start-response.js";
import { submitSavedResponse, submitWholeResponse } from "../acts/submit-response.js";
import { heldDraft, pendingConfirmation } from "../reads/holder-reads.js";
import {
  ConfirmResponseResult,
  PendingConfirmationResult,
  ResponseDraftResult,
  SaveResponseResult,
  StartResponseResult,
  SubmitResponseResult,
} from "./draft-types.js";
import {
  ConfirmResponseInput,
  SaveResponseInput,
  StartResponseInput,
  SubmitResponseInput,
  type RespondentInput,
  type WholeResponseInput,
} from "./response-inputs.js";

@Resolver()
export class RespondResolver {
  @Query(() => ResponseDraftResult, { description: "The draft of a holder token." })
  async responseDraft(
    @Ctx() context: PublicContext,
    @Arg("holderToken", () => String, { description: "The token." }) holderToken: string,
  ): Promise<object> {
    return answer(await draftInGraph(context, holderToken), (draft) => draft);
  }

  @Query(() => PendingConfirmationResult, { description: "What a mailed link is about; reading changes nothing." })
  async pendingConfirmation(
    @Ctx() { db }: PublicContext,
    @Arg("token", () => String, { description: "The token of the link." }) token: string,
  ): Promise<object> {
    const receipt = await receiptInGraph(db, await pendingConfirmation(db, token));
    return answer(receipt, (value) => ({ receipt: value, confirmed: value.receivedAt !== null }));
  }

  @Mutation(() => StartResponseResult, { description: "Begins a response to an open round." })
  async startResponse(
    @Ctx() context: PublicContext,
    @Arg("input", () => StartResponseInput, { description: "The round and the language." }) input: StartResponseInput,
  ): Promise<object> {
    await context.limits.count("start", context.clientKey);
    const started = await startResponse(context, input);
    if (!started.ok) return answer(started, () => ({}));
    const { holderToken } = started.value;
    return answer(await draftInGraph(context, holderToken), (draft) => ({ draft, holderToken }));
  }

  @Mutation(() => SaveResponseResult, { description: "Saves a part of a draft." })
  async saveResponse(
    @Ctx() context: PublicContext,
    @Arg("input", () => SaveResponseInput, { description: "The part." }) input: SaveResponseInput,
  ): Promise<object> {
    await context.limits.count("save", context.clientKey);
    const { language, email, respondent, answers, ...held } = input;
    const saved = await saveResponse(context.db, {
      ...held,
      language: language ?? undefined,
      email: email ?? undefined,
      respondent: respondent ? given(respondent) : undefined,
      answers: answers ?? undefined,
    });
    if (!saved.ok) return answer(saved, () => ({}));
    return answer(await draftInGraph(context, input.holderToken), (draft) => ({ draft }));
  }

  @Mutation(() => SubmitResponseResult, {
    description: "Submits a draft, or a whole response at once. The instant of this act is compared with the close.",
  })
  async submitResponse(
    @Ctx() context: PublicContext,
    @Arg("input", () => SubmitResponseInput, { description: "What to submit." }) { saved, whole }: SubmitResponseInput,
  ): Promise<object> {
    await context.limits.count("submit", context.clientKey);
    if (Boolean(saved) === Boolean(whole)) return answer(refused(problem("BAD_REQUEST")), () => ({}));
    const submitted = saved
      ? await submitSavedResponse(context, saved)
      : await submitWholeResponse(context, readWhole(whole as WholeResponseInput));
    return answer(await receiptInGraph(context.db, submitted), (receipt) => ({ receipt }));
  }

  @Mutation(() => ConfirmResponseResult, {
    description: "Confirms the address of a submitted response by its mailed token.",
  })
  async confirmResponse(
    @Ctx() context: PublicContext,
    @Arg("input", () => ConfirmResponseInput, { description: "The token." }) { token }: ConfirmResponseInput,
  ): Promise<object> {
    await context.limits.count("confirm", context.clientKey);
    const confirmed = await confirmResponse(context.db, token);
    return answer(await receiptInGraph(context.db, confirmed), (receipt) => ({ receipt }));
  }
}

async function draftInGraph({ db }: PublicContext, holderToken: string): Promise<Result<object>> {
  const held = await heldDraft(db, holderToken);
  if (!held.ok) return held;
  const { receipt, answers, consultation, ...draft } = held.value;
  const round = await publicConsultationById(db, consultation);
  return ok({
    ...draft,
    consultation: round,
    answers: Object.entries(answers).map(([question, text]) => ({ question, text })),
    receipt: receipt && { ...receipt, consultation: round },
  });
}

async function receiptInGraph(
  db: PublicContext["db"],
  result: Result<Receipt>,
): Promise<Result<Omit<Receipt, "consultation"> & object>> {
  if (!result.ok) return result;
  return ok({ ...result.value, consultation: await publicConsultationById(db, result.value.consultation) });
}

/** What was given; null counts as not given, an empty text as emptied. */
function given(input: RespondentInput): Partial<Respondent> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}

function readWhole({ idempotencyKey, respondent, ...whole }: WholeResponseInput) {
  const { kind, category, name, organisation, country } = respondent;
  return {
    ...whole,
    key: idempotencyKey,
    respondent: {
      kind: kind ?? "",
      category: category ?? "",
      name: name ?? "",
      organisation: organisation ?? null,
      country: country ?? "",
    } as Respondent,
  };
}
