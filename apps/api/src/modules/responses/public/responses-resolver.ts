import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { octetsOfPage } from "../../../platform/graphql/limits.js";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { ResponseStatistics } from "../../consultations/public/consultation-types.js";
import {
  publicResponse,
  publicResponses,
  publicStatistics,
  type PublicResponse,
  type ResponsePage,
} from "../reads/public-responses.js";
import { Response, ResponseConnection } from "./response-types.js";

@Resolver()
export class ResponsesResolver {
  @Query(() => ResponseConnection, { description: "The published responses of a round, the last published first." })
  responses(
    @Ctx() { db, pages }: PublicContext,
    @Arg("consultation", () => ID, { description: "The round's public id." }) consultation: string,
    @Arg("first", () => Int, { nullable: true, description: "How many, from 1 to 100; 20 when left out." }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: "The cursor to go on behind." }) after: string | null,
  ): Promise<ResponsePage> {
    const size = pages.take(first);
    return publicResponses(db, consultation, { first: size, after: after ?? null, octets: octetsOfPage(size) });
  }

  @Query(() => Response, { nullable: true, description: "One published response; null when there is none." })
  async response(
    @Ctx() { db }: PublicContext,
    @Arg("id", () => ID, { description: "The public id." }) id: string,
  ): Promise<PublicResponse | null> {
    return (await publicResponse(db, id)) ?? null;
  }

  @Query(() => ResponseStatistics, {
    nullable: true,
    description: "The published responses of a round, counted; null when there is no such round.",
  })
  async responseStatistics(
    @Ctx() { db }: PublicContext,
    @Arg("consultation", () => ID, { description: "The round's public id." }) consultation: string,
  ): Promise<object | null> {
    return (await publicStatistics(db, consultation)) ?? null;
  }
}
