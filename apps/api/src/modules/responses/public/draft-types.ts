import { Field, ID, Int, ObjectType } from "type-graphql";
import { Category, RespondentKind, resultOf } from "../../../platform/graphql/public-types.js";
import { InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import type { PublicConsultation } from "../../consultations/index.js";
import { Consultation, ConsultationReference } from "../../consultations/public/consultation-types.js";
import type { ConsultationReference as Reference } from "../reads/public-responses.js";

@ObjectType({ description: "What the respondent keeps of a submission.", simpleResolvers: true })
export class Receipt {
  @Field(() => String, { description: "The private number of the response; not its public id." })
  number: string;
  @Field(() => InstantScalar, { description: "When it was submitted: the instant compared with the close." })
  submittedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: "When the address was confirmed; null until then." })
  receivedAt: string | null;
  @Field(() => InstantScalar, { description: "Until when the address can be confirmed." })
  confirmBy: string;
  @Field(() => ConsultationReference, { description: "The round." })
  consultation: Reference;
}

@ObjectType({ description: "An answer being written.", simpleResolvers: true })
export class DraftAnswer {
  @Field(() => ID, { description: "The question it answers." })
  question: string;
  @Field(() => String, { description: "The text so far." })
  text: string;
}

@ObjectType({ description: "A response being written; readable with its holder token only.", simpleResolvers: true })
export class ResponseDraft {
  @Field(() => ID, { description: "Identifies the draft to its holder." })
  id: string;
  @Field(() => Int, { description: "Raised by every save; a save names the revision it was based on." })
  revision: number;
  @Field(() => Consultation, { description: "The round." })
  consultation: PublicConsultation;
  @Field(() => LanguageTagScalar, {
    description: "The language it is written in; its mails are in this language where there is one of the six.",
  })
  language: string;
  @Field(() => String, { nullable: true, description: "The address that will have to be confirmed. Never public." })
  email: string | null;
  @Field(() => RespondentKind, { nullable: true, description: "A person or an organisation." })
  kind: string | null;
  @Field(() => Category, { nullable: true, description: "The kind of stakeholder." })
  category: string | null;
  @Field(() => String, { nullable: true, description: "The person's name; not public for an organisation." })
  name: string | null;
  @Field(() => String, { nullable: true, description: "The organisation's name." })
  organisation: string | null;
  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-3 code, or `INT`." })
  country: string | null;
  @Field(() => [DraftAnswer], { description: "The answers so far." })
  answers: DraftAnswer[];
  @Field(() => Receipt, { nullable: true, description: "The receipt once it is submitted." })
  receipt: Receipt | null;
}

@ObjectType({ description: "A response was begun.", simpleResolvers: true })
export class ResponseStarted {
  @Field(() => ResponseDraft, { description: "The empty draft." })
  draft: ResponseDraft;
  @Field(() => String, { description: "The only way back to the draft: keep it secret. The server keeps its hash." })
  holderToken: string;
}

@ObjectType({ description: "The draft was saved.", simpleResolvers: true })
export class ResponseSaved {
  @Field(() => ResponseDraft, { description: "The draft as it is now." })
  draft: ResponseDraft;
}

@ObjectType({
  description: "The response is submitted and waits for its address to be confirmed.",
  simpleResolvers: true,
})
export class ResponseSubmitted {
  @Field(() => Receipt, { description: "The receipt; the same however often it is asked for." })
  receipt: Receipt;
}

@ObjectType({ description: "The address is confirmed; the response is received.", simpleResolvers: true })
export class ResponseConfirmed {
  @Field(() => Receipt, { description: "The receipt with both instants." })
  receipt: Receipt;
}

@ObjectType({ description: "What a mailed link is about. Reading it changes nothing.", simpleResolvers: true })
export class PendingConfirmation {
  @Field(() => Receipt, { description: "The receipt of the response to confirm." })
  receipt: Receipt;
  @Field(() => Boolean, { description: "Whether it was confirmed already." })
  confirmed: boolean;
}

export const ResponseDraftResult = resultOf(
  "ResponseDraftResult",
  "The holder's draft, or why there is none.",
  ResponseDraft,
);
export const PendingConfirmationResult = resultOf(
  "PendingConfirmationResult",
  "What a mailed link is about, or why it is not valid.",
  PendingConfirmation,
);
export const StartResponseResult = resultOf(
  "StartResponseResult",
  "A new draft, or why none could be begun.",
  ResponseStarted,
);
export const SaveResponseResult = resultOf(
  "SaveResponseResult",
  "The saved draft, or why it was not saved.",
  ResponseSaved,
);
export const SubmitResponseResult = resultOf(
  "SubmitResponseResult",
  "The receipt, or why nothing was submitted.",
  ResponseSubmitted,
);
export const ConfirmResponseResult = resultOf(
  "ConfirmResponseResult",
  "The receipt, or why nothing was confirmed.",
  ResponseConfirmed,
);
