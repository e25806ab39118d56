import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { PublicContext } from "../../../platform/graphql/public-context.js";
import { publicConsultation, publicConsultations, type PublicConsultation } from "../reads/public-consultations.js";
import { Consultation } from "./consultation-types.js";

@Resolver()
export class ConsultationsResolver {
  @Query(() => [Consultation], { description: "All rounds, the newest first, with those of the historical record." })
  consultations(@Ctx() { db }: PublicContext): Promise<PublicConsultation[]> {
    return publicConsultations(db);
  }

  @Query(() => Consultation, {
    nullable: true,
    description: "One round by the short name in its address; null when there is none.",
  })
  async consultation(
    @Ctx() { db }: PublicContext,
    @Arg("slug", () => String, { description: "The short name." }) slug: string,
  ): Promise<PublicConsultation | null> {
    return (await publicConsultation(db, slug)) ?? null;
  }
}
