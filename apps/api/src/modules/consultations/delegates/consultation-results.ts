import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../../platform/graphql/delegates-types.js";
import type { DelegatesConsultation } from "../reads/delegates-consultations.js";
import { Consultation } from "./consultation-types.js";

@ObjectType({ description: "The round was entered.", simpleResolvers: true })
export class ConsultationCreated {
  @Field(() => Consultation, { description: "The round." })
  consultation: DelegatesConsultation;
}

@ObjectType({ description: "The round is announced and public.", simpleResolvers: true })
export class ConsultationAnnounced {
  @Field(() => Consultation, { description: "The round." })
  consultation: DelegatesConsultation;
  @Field(() => Boolean, { description: "Whether the window is shorter than this installation recommends." })
  shortWindow: boolean;
}

@ObjectType({ description: "The presentation is recorded and public.", simpleResolvers: true })
export class ConsultationPresented {
  @Field(() => Consultation, { description: "The round." })
  consultation: DelegatesConsultation;
}

export const CreateConsultationResult = resultOf(
  "CreateConsultationResult",
  "The entered round, or why it was refused.",
  ConsultationCreated,
);
export const AnnounceConsultationResult = resultOf(
  "AnnounceConsultationResult",
  "The announced round, or why it was refused.",
  ConsultationAnnounced,
);
export const PresentConsultationResult = resultOf(
  "PresentConsultationResult",
  "The presented round, or why it was refused.",
  ConsultationPresented,
);
