import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A response to publish." })
export class PublishResponseInput {
  @Field(() => ID, { description: "The restricted id." })
  response: string;
}

@InputType({ description: "A response that should stay unpublished, and why." })
export class ProposeNotPublishingInput {
  @Field(() => ID, { description: "The restricted id." })
  response: string;
  @Field(() => String, { description: "A code of NotPublishingReason; anything else answers REASON_REQUIRED." })
  reason: string;
  @Field(() => String, { nullable: true, description: "A note for the record, at most 2,000 characters." })
  note?: string | null;
}

@InputType({ description: "The decision about another person's proposal." })
export class DecideProposalInput {
  @Field(() => ID, { description: "The restricted id." })
  response: string;
  @Field(() => Boolean, { description: "True leaves the response unpublished, false sends it back to be checked." })
  accept: boolean;
}

@InputType({ description: "A response whose named authority is confirmed." })
export class ConfirmAuthorityInput {
  @Field(() => ID, { description: "The restricted id." })
  response: string;
  @Field(() => String, {
    nullable: true,
    description: "Through which official channel; required for an intergovernmental organization.",
  })
  officialChannel?: string | null;
}
