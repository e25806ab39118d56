import { Field, ObjectType } from "type-graphql";
import { roles } from "@openfloor/domain/membership";
import { enumOf } from "../../../platform/graphql/enums.js";
import { InstantScalar, LanguageTagScalar } from "../../../platform/graphql/scalars.js";
import type { Me as MeRead, ViewerCan as ViewerCanRead } from "../reads/delegates-me.js";

export const Role = enumOf("Role", "What somebody is to the group.", roles, {
  SECRETARIAT: "Staff of the secretariat.",
  CHAIR: "The Chair of the group.",
  FOCAL_POINT: "Speaks for one Member State and submits in its name.",
  DELEGATE: "A member of one Member State's delegation.",
});

@ObjectType({ description: "A role in force.", simpleResolvers: true })
export class HeldRole {
  @Field(() => Role, { description: "The role." })
  role: string;
  @Field(() => String, {
    nullable: true,
    description: "The Member State it is held for, by ISO 3166-1 alpha-3; null for roles of the group.",
  })
  memberState: string | null;
}

@ObjectType({
  description: "What the viewer may do at all; about a single object, that object says it.",
  simpleResolvers: true,
})
export class ViewerCan {
  @Field(() => Boolean, { description: "Enter, announce and present rounds." })
  manageConsultations: boolean;
  @Field(() => Boolean, { description: "See received responses, publish them or propose not to." })
  checkResponses: boolean;
  @Field(() => Boolean, {
    description: "Confirm responses in the name of a Government or an intergovernmental organization.",
  })
  confirmAuthority: boolean;
  @Field(() => Boolean, { description: "Plan meetings." })
  planMeetings: boolean;
  @Field(() => Boolean, { description: "Order the agenda of a meeting." })
  orderAgenda: boolean;
  @Field(() => Boolean, { description: "Draft contributions of the own delegation." })
  writeContributions: boolean;
  @Field(() => Boolean, { description: "Submit contributions in the State's name." })
  submitContributions: boolean;
  @Field(() => Boolean, { description: "Compile and read reports to the Council." })
  readCouncilReports: boolean;
  @Field(() => Boolean, { description: "Review reports to the Council." })
  reviewCouncilReports: boolean;
}

@ObjectType({ description: "The signed-in person; the clock that decides is the database's.", simpleResolvers: true })
export class Me {
  @Field(() => String, { description: "The name on the account." })
  name: string;
  @Field(() => LanguageTagScalar, { description: "The language chosen for the account." })
  language: string;
  @Field(() => [HeldRole], { description: "The roles in force now." })
  roles: MeRead["roles"];
  @Field(() => String, { nullable: true, description: "The Member State of the delegation, by ISO 3166-1 alpha-3." })
  memberState: string | null;
  @Field(() => InstantScalar, { description: "The database's clock at this reading." })
  now: string;
  @Field(() => ViewerCan, { description: "What the viewer may do." })
  viewerCan: ViewerCanRead;
}
