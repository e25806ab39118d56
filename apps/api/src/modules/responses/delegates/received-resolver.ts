import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Result } from "@openfloor/domain/kernel";
import type { ResponseState as State } from "@openfloor/domain/responses";
import { answer } from "../../../platform/graphql/answer.js";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { delegatesConsultation, type DelegatesConsultation } from "../../consultations/index.js";
import { Consultation } from "../../consultations/delegates/consultation-types.js";
import { confirmAuthority } from "../acts/confirm-authority.js";
import { decideProposal } from "../acts/decide-proposal.js";
import { proposeNotPublishing } from "../acts/propose-not-publishing.js";
import { publishResponse } from "../acts/publish-response.js";
import { authorityRequests, receivedResponse, receivedResponses } from "../reads/received-responses.js";
import type { ReceivedResponse as Received } from "../reads/received-rows.js";
import {
  ConfirmAuthorityInput,
  DecideProposalInput,
  ProposeNotPublishingInput,
  PublishResponseInput,
} from "./check-inputs.js";
import {
  AuthorityRequestConnection,
  CheckResponseResult,
  ConfirmAuthorityResult,
  QueuedResponseConnection,
  ReceivedResponse,
  ResponseState,
} from "./received-types.js";

@Resolver(() => ReceivedResponse)
export class ReceivedResponsesResolver {
  @FieldResolver(() => Consultation, { description: "The round it responds to." })
  consultation(
    @Ctx() { source, viewer }: SignedInContext,
    @Root() { consultationId }: Received,
  ): Promise<DelegatesConsultation | undefined> {
    return delegatesConsultation(source, viewer, consultationId);
  }

  @Query(() => QueuedResponseConnection, {
    nullable: true,
    description: "Responses to check, the oldest first; null for those who do not check. Secretariat.",
  })
  receivedResponses(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("consultation", () => ID, { nullable: true, description: "Of this round only." }) consultation: string | null,
    @Arg("state", () => ResponseState, {
      nullable: true,
      description: "In this state only; without it all whose address is confirmed.",
    })
    state: State | null,
    @Arg("after", () => String, { nullable: true, description: "The cursor to go on behind." }) after: string | null,
  ): Promise<object> {
    return receivedResponses(source, viewer, {
      consultation: consultation ?? null,
      state: state ?? null,
      after: after ?? null,
    });
  }

  @Query(() => ReceivedResponse, { nullable: true, description: "One response to check. Secretariat." })
  async receivedResponse(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("id", () => ID, { description: "The restricted id." }) id: string,
  ): Promise<Received | null> {
    return (await receivedResponse(source, viewer, id)) ?? null;
  }

  @Mutation(() => CheckResponseResult, { description: "Publishes a received response. Secretariat." })
  async publishResponse(
    @Ctx() context: SignedInContext,
    @Arg("input", () => PublishResponseInput, { description: "The response." }) { response }: PublishResponseInput,
  ): Promise<object> {
    return checked(context, response, await publishResponse(context.source, context.viewer, response));
  }

  @Mutation(() => CheckResponseResult, { description: "Proposes that a response stay unpublished. Secretariat." })
  async proposeNotPublishing(
    @Ctx() context: SignedInContext,
    @Arg("input", () => ProposeNotPublishingInput, { description: "The response and the reason." }) {
      response,
      reason,
      note,
    }: ProposeNotPublishingInput,
  ): Promise<object> {
    const result = await proposeNotPublishing(context.source, context.viewer, {
      id: response,
      reason,
      note: note ?? null,
    });
    return checked(context, response, result);
  }

  @Mutation(() => CheckResponseResult, {
    description: "Decides another person's proposal not to publish. Secretariat.",
  })
  async decideProposal(
    @Ctx() context: SignedInContext,
    @Arg("input", () => DecideProposalInput, { description: "The response and the decision." }) {
      response,
      accept,
    }: DecideProposalInput,
  ): Promise<object> {
    return checked(context, response, await decideProposal(context.source, context.viewer, { id: response, accept }));
  }

  @Mutation(() => ConfirmAuthorityResult, {
    description: "Confirms the authority a response names. Focal point of that State; secretariat for organizations.",
  })
  async confirmAuthority(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("input", () => ConfirmAuthorityInput, { description: "The response." }) {
      response,
      officialChannel,
    }: ConfirmAuthorityInput,
  ): Promise<object> {
    const result = await confirmAuthority(source, viewer, { id: response, officialChannel: officialChannel ?? null });
    return answer(result, ({ id }) => ({ id }));
  }
}

@Resolver()
export class AuthorityRequestsResolver {
  @Query(() => AuthorityRequestConnection, {
    nullable: true,
    description:
      "Responses in the name of the viewer's Government that wait for its focal point; null for others. Focal point.",
  })
  authorityRequests(
    @Ctx() { source, viewer }: SignedInContext,
    @Arg("after", () => String, { nullable: true, description: "The cursor to go on behind." }) after: string | null,
  ): Promise<object> {
    return authorityRequests(source, viewer, { after: after ?? null });
  }
}

async function checked({ source, viewer }: SignedInContext, id: string, result: Result<unknown>): Promise<object> {
  const response = result.ok && (await receivedResponse(source, viewer, id));
  return answer(result, () => ({ response }));
}
