import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { publicMeeting, publicMeetings, type PublicMeeting } from "../reads/public-meetings.js";
import { Meeting } from "./meeting-types.js";

@Resolver()
export class MeetingsResolver {
  @Query(() => [Meeting], { description: "All meetings of the group that are known, the newest first." })
  meetings(@Ctx() { db }: PublicContext): Promise<PublicMeeting[]> {
    return publicMeetings(db);
  }

  @Query(() => Meeting, { nullable: true, description: "One meeting by its number; null when there is none." })
  async meeting(
    @Ctx() { db }: PublicContext,
    @Arg("number", () => Int, { description: "The number." }) number: number,
  ): Promise<PublicMeeting | null> {
    return (await publicMeeting(db, number)) ?? null;
  }
}
