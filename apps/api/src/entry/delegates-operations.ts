import type { OperationTable } from "../platform/graphql/access.js";
import { signedIn, type DelegatesContext } from "../platform/graphql/delegates-context.js";

/**
 * Who may run what on the delegates' graph: one reviewed line per root field. Everybody has to be
 * signed in; the note says whom the act or read then serves. Everybody else gets NOT_ALLOWED from an
 * act, and nothing from a read: restricted and missing look alike.
 */
export const delegatesOperations: OperationTable<DelegatesContext> = {
  "Query.authorityRequests": { who: signedIn, note: "focal point: responses in the name of the own State" },
  "Query.consultation": { who: signedIn, note: "every role" },
  "Query.consultations": { who: signedIn, note: "every role" },
  "Query.contribution": { who: signedIn, note: "every role: the group's copy" },
  "Query.contributionDraft": { who: signedIn, note: "own delegation only, by row-level security" },
  "Query.contributionDrafts": { who: signedIn, note: "own delegation only, by row-level security" },
  "Query.councilReport": { who: signedIn, note: "Chair, secretariat" },
  "Query.councilReports": { who: signedIn, note: "Chair, secretariat" },
  "Query.me": { who: signedIn, note: "the own account" },
  "Query.meeting": { who: signedIn, note: "every role" },
  "Query.meetings": { who: signedIn, note: "every role" },
  "Query.receivedResponse": { who: signedIn, note: "secretariat" },
  "Query.receivedResponses": { who: signedIn, note: "secretariat" },
  "Mutation.addAgendaItem": { who: signedIn, note: "secretariat, Chair" },
  "Mutation.announceConsultation": { who: signedIn, note: "secretariat; decided rounds" },
  "Mutation.compileCouncilReport": { who: signedIn, note: "Chair, secretariat" },
  "Mutation.confirmAuthority": { who: signedIn, note: "focal point of the named State; secretariat for organizations" },
  "Mutation.createConsultation": { who: signedIn, note: "secretariat" },
  "Mutation.decideProposal": { who: signedIn, note: "secretariat; another person than the proposer" },
  "Mutation.planMeeting": { who: signedIn, note: "secretariat" },
  "Mutation.presentConsultation": { who: signedIn, note: "secretariat; closed rounds" },
  "Mutation.proposeNotPublishing": { who: signedIn, note: "secretariat; received responses" },
  "Mutation.publishResponse": { who: signedIn, note: "secretariat; received responses" },
  "Mutation.reviewCouncilReport": { who: signedIn, note: "Chair; compiled reports" },
  "Mutation.saveContributionDraft": { who: signedIn, note: "own delegation" },
  "Mutation.submitContribution": { who: signedIn, note: "focal point of the own State" },
};
