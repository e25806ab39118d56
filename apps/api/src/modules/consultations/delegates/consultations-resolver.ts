import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { unifyLineBreaks } from "@openfloor/domain/kernel";
import { answer } from "../../../platform/graphql/answer.js";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { readText } from "../../../platform/graphql/text-input.js";
import { announceConsultation } from "../acts/announce-consultation.js";
import { createConsultation } from "../acts/create-consultation.js";
import { presentConsultation } from "../acts/present-consultation.js";
import {
  delegatesConsultation,
  delegatesConsultations,
  type DelegatesConsultation,
} from "../reads/delegates-consultations.js";
import { AnnounceConsultationInput, CreateConsultationInput, PresentConsultationInput } from "./consultation-inputs.js";
import {
  AnnounceConsultationResult,
  CreateConsultationResult,
  PresentConsultationResult,
} from "./consultation-results.js";
import { Consultation } from "./consultation-types.js";

@Resolver()
export class ConsultationsResolver {
  @Query(() => [Consultation], { description: "The rounds of this installation, the newest first." })
  consultations(@Ctx() { source, viewer }: SignedInContext): Promise<DelegatesConsultation[]> {
    return delegatesConsultations(source, viewer);
  }

  @Query(() => Consultation, { nullable: true, description: "One round; null when there is none." })
  async consultation(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("id", () => ID, { description: "The restricted id." }) id: string,
  ): Promise<DelegatesConsultation | null> {
    return (await delegatesConsultation(source, viewer, id)) ?? null;
  }

  @Mutation(() => CreateConsultationResult, { description: "Enters a round that a meeting decided. Secretariat." })
  async createConsultation(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => CreateConsultationInput, { description: "The round." }) input: CreateConsultationInput,
  ): Promise<object> {
    const result = await createConsultation(source, viewer, {
      slug: input.slug,
      topic: readText(input.topic),
      questions: input.questions.map(readText),
      decision: {
        meeting: input.decision.meeting ?? null,
        decidedOn: input.decision.decidedOn,
        text: unifyLineBreaks(input.decision.text),
      },
    });
    const consultation = result.ok && (await delegatesConsultation(source, viewer, result.value.id));
    return answer(result, () => ({ consultation }));
  }

  @Mutation(() => AnnounceConsultationResult, {
    description: "Announces a decided round and publishes it. Secretariat.",
  })
  async announceConsultation(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => AnnounceConsultationInput, { description: "The round and its window." })
    input: AnnounceConsultationInput,
  ): Promise<object> {
    const { consultation: id, ...window } = input;
    const result = await announceConsultation(source, viewer, { id, window });
    const consultation = result.ok && (await delegatesConsultation(source, viewer, id));
    return answer(result, ({ shortWindow }) => ({ consultation, shortWindow }));
  }

  @Mutation(() => PresentConsultationResult, {
    description: "Records that a closed round was presented to a meeting. Secretariat.",
  })
  async presentConsultation(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => PresentConsultationInput, { description: "The round and the meeting." })
    input: PresentConsultationInput,
  ): Promise<object> {
    const { consultation: id, meeting } = input;
    const result = await presentConsultation(source, viewer, { id, meeting });
    const consultation = result.ok && (await delegatesConsultation(source, viewer, id));
    return answer(result, () => ({ consultation }));
  }
}
