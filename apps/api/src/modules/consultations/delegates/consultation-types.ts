import { Field, ID, Int, ObjectType } from "type-graphql";
import { ConsultationStage, LocalizedText, Window } from "../../../platform/graphql/delegates-types.js";
import { DateScalar } from "../../../platform/graphql/scalars.js";
import type { DelegatesConsultation, ReceivedCounts as Counts } from "../reads/delegates-consultations.js";

@ObjectType({ description: "The decision that a round be held.", simpleResolvers: true })
export class Decision {
  @Field(() => String, { description: "The body that decided." })
  takenBy: string;
  @Field(() => Int, { nullable: true, description: "The meeting that decided, by number." })
  meeting: number | null;
  @Field(() => DateScalar, { nullable: true, description: "The day of the decision." })
  decidedOn: string | null;
  @Field(() => LocalizedText, { nullable: true, description: "The decision's text." })
  text: DelegatesConsultation["decision"]["text"];
}

@ObjectType({ description: "One of a round's questions.", simpleResolvers: true })
export class Question {
  @Field(() => ID, { description: "Identifies the question." })
  id: string;
  @Field(() => Int, { description: "Its place, from 1." })
  position: number;
  @Field(() => LocalizedText, { description: "The question." })
  text: DelegatesConsultation["topic"];
}

@ObjectType({
  description: "Responses by state. Drafts are not counted; the sum is everything submitted.",
  simpleResolvers: true,
})
export class ReceivedCounts {
  @Field(() => Int, { description: "Submitted, the address not yet confirmed." })
  submitted: number;
  @Field(() => Int, { description: "Received and to be checked." })
  received: number;
  @Field(() => Int, { description: "Proposed not to be published; another person decides." })
  notPublishingProposed: number;
  @Field(() => Int, { description: "Published." })
  published: number;
  @Field(() => Int, { description: "Not published, for a reason of the closed list." })
  notPublished: number;
  @Field(() => Int, { description: "Never confirmed in time." })
  lapsed: number;
}

@ObjectType({ description: "What the viewer may do with a round now.", simpleResolvers: true })
export class ConsultationViewerCan {
  @Field(() => Boolean, { description: "Announce it." })
  announce: boolean;
  @Field(() => Boolean, { description: "Record that it was presented to a meeting." })
  present: boolean;
}

@ObjectType({
  description: "A round of this installation, with what the restricted side knows of it.",
  simpleResolvers: true,
})
export class Consultation {
  @Field(() => ID, { description: "The restricted id; another one is minted for the public." })
  id: string;
  @Field(() => ID, { nullable: true, description: "The id under which it is public; null before the announcement." })
  publicId: string | null;
  @Field(() => String, { description: "The short name in the address of its public page." })
  slug: string;
  @Field(() => ConsultationStage, { description: "Where it stands by the database's clock." })
  stage: string;
  @Field(() => LocalizedText, { nullable: true, description: "The topic." })
  topic: DelegatesConsultation["topic"];
  @Field(() => Decision, { nullable: true, description: "The decision behind it." })
  decision: DelegatesConsultation["decision"];
  @Field(() => Window, { nullable: true, description: "When responses are accepted; null before the announcement." })
  window: DelegatesConsultation["window"];
  @Field(() => [Question], { description: "The questions in order." })
  questions: DelegatesConsultation["questions"];
  @Field(() => Int, { nullable: true, description: "The meeting to which it was presented." })
  presentedToMeeting: number | null;
  @Field(() => ReceivedCounts, { description: "Its responses by state." })
  counts: Counts;
  @Field(() => ConsultationViewerCan, { description: "What the viewer may do with it now." })
  viewerCan: DelegatesConsultation["viewerCan"];
}
