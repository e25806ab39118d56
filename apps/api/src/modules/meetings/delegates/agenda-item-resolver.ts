import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { delegatesConsultation, type DelegatesConsultation } from "../../consultations/index.js";
import { Consultation } from "../../consultations/delegates/consultation-types.js";
import type { AgendaItemRead } from "../reads/delegates-meetings.js";
import { publishedResponses, type PublishedResponseRead } from "../reads/published-responses.js";
import { AgendaItem, PublishedResponse } from "./meeting-types.js";

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @FieldResolver(() => Consultation, { nullable: true, description: "The round that is presented under the item." })
  async consultation(
    @Root() { consultationId }: AgendaItemRead,
    @Ctx() { source, viewer }: SignedInContext,
  ): Promise<DelegatesConsultation | null> {
    return consultationId === null ? null : ((await delegatesConsultation(source, viewer, consultationId)) ?? null);
  }

  @FieldResolver(() => [PublishedResponse], { description: "The published responses of that round." })
  async publishedResponses(
    @Root() { publicConsultationId }: AgendaItemRead,
    @Ctx() { source, viewer }: SignedInContext,
  ): Promise<PublishedResponseRead[]> {
    return publicConsultationId === null ? [] : publishedResponses(source, viewer, publicConsultationId);
  }
}
