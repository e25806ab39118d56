import type { Operation, Surface } from "../platform/access.js";
import type { JobName } from "../platform/outbox/jobs.js";

const secretariat = ["SECRETARIAT"] as const;
const chair = ["CHAIR"] as const;
const focalPoint = ["FOCAL_POINT"] as const;
const confirmers = ["FOCAL_POINT", "SECRETARIAT"] as const;
const officers = ["CHAIR", "SECRETARIAT"] as const;
const delegation = ["DELEGATE", "FOCAL_POINT"] as const;
const everybody = ["CHAIR", "DELEGATE", "FOCAL_POINT", "SECRETARIAT"] as const;
/** The states of a response whose address is confirmed. */
const received = ["RECEIVED", "NOT_PUBLISHING_PROPOSED", "PUBLISHED", "NOT_PUBLISHED"] as const;

/**
 * Everything that leaves or enters the system, one reviewed line each: the operations of both graphs,
 * the routes, the pages, the mails. There are no feeds and no live channels; whoever adds one adds a
 * part here. What has no line does not start: the graphs' guard, the servers and the worker compare
 * what they are about to serve with this table.
 */
export const operationTable = {
  publicGraph: {
    "Query.consultation": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.consultations": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.councilReports": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.group": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.meeting": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.meetings": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.memberStates": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.pendingConfirmation": { who: "holder", on: "token", in: "any", else: "TOKEN_INVALID" },
    "Query.response": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.responseDraft": { who: "holder", on: "token", in: "any", else: "TOKEN_INVALID" },
    "Query.responseStatistics": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.responses": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Mutation.confirmResponse": { who: "holder", on: "token", in: ["SUBMITTED"], else: "TOKEN_INVALID" },
    "Mutation.saveResponse": { who: "holder", on: "token", in: ["DRAFT"], else: "TOKEN_INVALID" },
    "Mutation.startResponse": { who: "anyone", on: "published", in: ["OPEN"], else: "NOT_FOUND" },
    "Mutation.submitResponse": { who: "holder", on: "token", in: ["DRAFT"], else: "TOKEN_INVALID" },
  },

  delegatesGraph: {
    "Query.authorityRequests": { who: focalPoint, on: "named State", in: "any", else: "nothing" },
    "Query.consultation": { who: everybody, on: "group", in: "any", else: "nothing" },
    "Query.consultations": { who: everybody, on: "group", in: "any", else: "nothing" },
    "Query.contribution": { who: everybody, on: "group", in: "any", else: "nothing" },
    "Query.contributionDraft": { who: delegation, on: "own State", in: "any", else: "nothing" },
    "Query.contributionDrafts": { who: delegation, on: "own State", in: "any", else: "nothing" },
    "Query.councilReport": { who: officers, on: "group", in: "any", else: "nothing" },
    "Query.councilReports": { who: officers, on: "group", in: "any", else: "nothing" },
    "Query.me": { who: "signed in", on: "own account", in: "any", else: "SIGN_IN_REQUIRED" },
    "Query.meeting": { who: everybody, on: "group", in: "any", else: "nothing" },
    "Query.meetings": { who: everybody, on: "group", in: "any", else: "nothing" },
    "Query.receivedResponse": { who: secretariat, on: "group", in: "any", else: "nothing" },
    "Query.receivedResponses": { who: secretariat, on: "group", in: "any", else: "nothing" },
    "Mutation.addAgendaItem": { who: officers, on: "group", in: ["PLANNED"], else: "NOT_ALLOWED" },
    "Mutation.announceConsultation": { who: secretariat, on: "group", in: ["DECIDED"], else: "NOT_ALLOWED" },
    "Mutation.compileCouncilReport": { who: officers, on: "group", in: "any", else: "NOT_ALLOWED" },
    "Mutation.confirmAuthority": { who: confirmers, on: "named State", in: received, else: "NOT_FOUND" },
    "Mutation.createConsultation": { who: secretariat, on: "group", in: "any", else: "NOT_ALLOWED" },
    "Mutation.decideProposal": {
      who: secretariat,
      on: "another person",
      in: ["NOT_PUBLISHING_PROPOSED"],
      else: "NOT_ALLOWED",
    },
    "Mutation.planMeeting": { who: secretariat, on: "group", in: "any", else: "NOT_ALLOWED" },
    "Mutation.presentConsultation": { who: secretariat, on: "group", in: ["CLOSED"], else: "NOT_ALLOWED" },
    "Mutation.proposeNotPublishing": { who: secretariat, on: "group", in: ["RECEIVED"], else: "NOT_ALLOWED" },
    "Mutation.publishResponse": { who: secretariat, on: "group", in: ["RECEIVED"], else: "NOT_ALLOWED" },
    "Mutation.reviewCouncilReport": { who: chair, on: "group", in: ["COMPILED"], else: "NOT_ALLOWED" },
    "Mutation.saveContributionDraft": { who: delegation, on: "own State", in: ["DRAFT"], else: "NOT_ALLOWED" },
    "Mutation.submitContribution": {
      who: focalPoint,
      on: "own State",
      in: ["DRAFT", "SUBMITTED"],
      else: "NOT_ALLOWED",
    },
  },

  publicRoutes: {
    "GET /*": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /assets/*": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /graphiql": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /graphiql/*": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /graphql": { who: "anyone", on: "published", else: "nothing" },
    "GET /healthz": { who: "anyone", on: "published", else: "nothing" },
    "GET /readyz": { who: "anyone", on: "published", else: "nothing" },
    "GET /schema.graphql": { who: "anyone", on: "published", else: "nothing" },
    "OPTIONS /graphql": { who: "anyone", on: "published", else: "nothing" },
    "POST /*": { who: "holder", on: "token", else: "NOT_FOUND" },
    "POST /graphql": { who: "anyone", on: "published", else: "nothing" },
  },

  publicPages: {
    "/": { who: "anyone", on: "published", else: "nothing" },
    "/robots.txt": { who: "anyone", on: "published", else: "nothing" },
    "/:language/": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/about": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/confirm/:token": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/consultations/:slug": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/consultations/:slug/respond": { who: "holder", on: "token", else: "NOT_FOUND" },
    "/:language/consultations/:slug/respond/check": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/respond/forget": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/respond/questions/:position": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/respond/sent": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/respond/tasks": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/respond/you": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/consultations/:slug/responses": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/group": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/meetings": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/meetings/:number": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/member-states": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/receipt": { who: "holder", on: "token", else: "TOKEN_INVALID" },
    "/:language/reports": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "/:language/responses/:id": { who: "anyone", on: "published", else: "NOT_FOUND" },
  },

  delegatesRoutes: {
    // The app's shell, the same for everybody; what it shows comes from the graph.
    "GET /*": { who: "anyone", on: "published", else: "nothing" },
    "GET /assets/*": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /council-reports/:id/report.docx": { who: officers, on: "group", else: "NOT_FOUND" },
    "GET /council-reports/:id/report.html": { who: officers, on: "group", else: "NOT_FOUND" },
    "GET /healthz": { who: "anyone", on: "published", else: "nothing" },
    "GET /readyz": { who: "anyone", on: "published", else: "nothing" },
    "GET /session": { who: "anyone", on: "own account", else: "nothing" },
    "POST /graphql": { who: "signed in", on: "group", else: "SIGN_IN_REQUIRED" },
    "POST /sign-out": { who: "anyone", on: "own account", else: "nothing" },
  },

  /** Exists in a demonstration only. */
  demoRoutes: {
    "POST /demo/sign-in": { who: "anyone", on: "own account", else: "nothing" },
  },

  mails: {
    "send-confirmation": { who: "holder", on: "token", else: "nothing" },
    "send-published": { who: "holder", on: "token", else: "nothing" },
    "send-receipt": { who: "holder", on: "token", else: "nothing" },
  } satisfies Record<JobName, Surface>,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation | Surface>>>>;
