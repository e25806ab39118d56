import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { DateScalar } from "../../../platform/graphql/scalars.js";
import { publicGroup, type PublicGroup } from "../reads/public-group.js";
import { publicMemberStates, type PublicMemberState } from "../reads/public-member-states.js";
import { Group, MemberState } from "./membership-types.js";

@Resolver()
export class GroupResolver {
  @Query(() => Group, { description: "The working group." })
  group(@Ctx() { db }: PublicContext): Promise<PublicGroup> {
    return publicGroup(db);
  }

  @Query(() => [MemberState], { description: "The Member States on a day, by code." })
  memberStates(
    @Ctx() { db }: PublicContext,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day; today when left out." }) on: string | null,
  ): Promise<PublicMemberState[]> {
    return publicMemberStates(db, on ?? null);
  }
}
