import { Field, ID, InputType, Int } from "type-graphql";
import type { Category as CategoryCode, RespondentKind as KindCode } from "@openfloor/domain/responses";
import { Category, RespondentKind } from "../../../platform/graphql/public-types.js";
import { LanguageTagScalar } from "../../../platform/graphql/scalars.js";

@InputType({ description: "Which round to respond to, and in which language." })
export class StartResponseInput {
  @Field(() => ID, { description: "The round's public id." })
  consultation: string;
  @Field(() => LanguageTagScalar, { description: "The language of the response." })
  language: string;
}

@InputType({ description: "Who responds. What is left out stays as it is in a draft." })
export class RespondentInput {
  @Field(() => RespondentKind, { nullable: true, description: "A person or an organisation." })
  kind?: KindCode | null;
  @Field(() => Category, { nullable: true, description: "The kind of stakeholder." })
  category?: CategoryCode | null;
  @Field(() => String, { nullable: true, description: "The person's name." })
  name?: string | null;
  @Field(() => String, { nullable: true, description: "The organisation's name." })
  organisation?: string | null;
  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-3 code, or `INT`." })
  country?: string | null;
}

@InputType({ description: "An answer to one question." })
export class AnswerInput {
  @Field(() => ID, { description: "The question." })
  question: string;
  @Field(() => String, { description: "The answer; empty removes it." })
  text: string;
}

@InputType({ description: "A part of a draft to save; what is left out stays as it is." })
export class SaveResponseInput {
  @Field(() => ID, { description: "The draft." })
  draft: string;
  @Field(() => String, { description: "Its holder token." })
  holderToken: string;
  @Field(() => Int, { description: "The revision that was read." })
  revision: number;
  @Field(() => LanguageTagScalar, { nullable: true, description: "The language of the response." })
  language?: string | null;
  @Field(() => String, { nullable: true, description: "The address to confirm. Never public." })
  email?: string | null;
  @Field(() => RespondentInput, { nullable: true, description: "Who responds." })
  respondent?: RespondentInput | null;
  @Field(() => [AnswerInput], { nullable: true, description: "Answers to save." })
  answers?: AnswerInput[] | null;
}

@InputType({ description: "A draft to submit as it was read." })
export class SavedResponseInput {
  @Field(() => ID, { description: "The draft." })
  draft: string;
  @Field(() => String, { description: "Its holder token." })
  holderToken: string;
  @Field(() => Int, { description: "The revision that was read and is to be submitted." })
  revision: number;
}

@InputType({ description: "A whole response at once." })
export class WholeResponseInput {
  @Field(() => ID, { description: "The round's public id." })
  consultation: string;
  @Field(() => String, {
    description:
      "16 to 100 printable ASCII characters of the client's choice: the same key and content give the same receipt.",
  })
  idempotencyKey: string;
  @Field(() => LanguageTagScalar, { description: "The language of the response." })
  language: string;
  @Field(() => String, { description: "The address to confirm. Never public." })
  email: string;
  @Field(() => RespondentInput, { description: "Who responds; here everything is needed." })
  respondent: RespondentInput;
  @Field(() => [AnswerInput], { description: "The answers; questions may be skipped." })
  answers: AnswerInput[];
}

@InputType({ description: "Either `saved` or `whole`, never both." })
export class SubmitResponseInput {
  @Field(() => SavedResponseInput, { nullable: true, description: "A draft to submit." })
  saved?: SavedResponseInput | null;
  @Field(() => WholeResponseInput, { nullable: true, description: "Everything at once." })
  whole?: WholeResponseInput | null;
}

@InputType({ description: "The token of a mailed link." })
export class ConfirmResponseInput {
  @Field(() => String, { description: "The token." })
  token: string;
}
