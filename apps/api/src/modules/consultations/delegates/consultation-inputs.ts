import { Field, ID, InputType, Int } from "type-graphql";
import type { Instant } from "@openfloor/domain/kernel";
import { DateScalar, InstantScalar } from "../../../platform/graphql/scalars.js";
import { TextInput } from "../../../platform/graphql/text-input.js";

@InputType({ description: "The decision behind a new round." })
export class DecisionInput {
  @Field(() => Int, { nullable: true, description: "The meeting that decided, by number." })
  meeting: number | null;
  @Field(() => DateScalar, { description: "The day of the decision." })
  decidedOn: string;
  @Field(() => String, { description: "What was decided, as the meeting's report says it." })
  text: string;
}

@InputType({ description: "A round to enter." })
export class CreateConsultationInput {
  @Field(() => String, { description: "The short name for its address: lower-case Latin letters, digits and hyphens." })
  slug: string;
  @Field(() => TextInput, { description: "The topic." })
  topic: TextInput;
  @Field(() => [TextInput], { description: "One to five questions in order." })
  questions: TextInput[];
  @Field(() => DecisionInput, { description: "The decision behind it." })
  decision: DecisionInput;
}

@InputType({ description: "The window with which a decided round is announced." })
export class AnnounceConsultationInput {
  @Field(() => ID, { description: "The round." })
  consultation: string;
  @Field(() => InstantScalar, { description: "When it opens." })
  opensAt: Instant;
  @Field(() => InstantScalar, { description: "When it closes." })
  closesAt: Instant;
  @Field(() => String, { description: "The IANA time zone in which the window is announced, such as `Europe/Zurich`." })
  zone: string;
}

@InputType({ description: "A closed round and the meeting to which it was presented." })
export class PresentConsultationInput {
  @Field(() => ID, { description: "The round." })
  consultation: string;
  @Field(() => Int, { description: "The meeting, by number." })
  meeting: number;
}
