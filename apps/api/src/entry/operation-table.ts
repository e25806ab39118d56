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

/** The states of a response whose mailed link works: it did in time, or still does. */
const mailed = ["SUBMITTED", ...received] as const;
const proposed = ["NOT_PUBLISHING_PROPOSED"] as const;
/** The states in which a draft can be sent; PLANNED is the meeting for which one is begun. */
const sendable = ["DRAFT", "SUBMITTED"] as const;
const begun = ["DRAFT", "PLANNED"] as const;

// What other states answer. CLOSED is also a draft whose round closed before it was sent.
const lapsed = { LAPSED: "TOKEN_EXPIRED" } as const;
const sent = { SUBMITTED: "ALREADY_SUBMITTED" } as const;
const late = { CLOSED: "ROUND_CLOSED" } as const;
const ended = { ...sent, ...late } as const;
const notOpen = { ...late, ANNOUNCED: "ROUND_NOT_OPEN", PRESENTED: "ROUND_CLOSED", HISTORICAL: "NOT_FOUND" } as const;

/**
 * Everything that leaves or enters the system, one reviewed line each: the operations of both graphs,
 * the routes, the pages, the mails. There are no feeds and no live channels; whoever adds one adds a
 * part here. What has no line does not start: the graphs' guard, the servers and the worker compare
 * what they are about to serve with this table. Tests generate from it who asks for what in which
 * state, and hold every answer to its line.
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
    "Query.pendingConfirmation": { who: "holder", on: "token", in: mailed, else: "TOKEN_INVALID", elsewhere: lapsed },
    "Query.response": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.responseDraft": { who: "holder", on: "token", in: "any", else: "TOKEN_INVALID" },
    "Query.responseStatistics": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Query.responses": { who: "anyone", on: "published", in: "any", else: "nothing" },
    "Mutation.confirmResponse": { who: "holder", on: "token", in: mailed, else: "TOKEN_INVALID", elsewhere: lapsed },
    "Mutation.saveResponse": { who: "holder", on: "token", in: ["DRAFT"], else: "TOKEN_INVALID", elsewhere: ended },
    "Mutation.startResponse": { who: "anyone", on: "published", in: ["OPEN"], else: "NOT_FOUND", elsewhere: notOpen },
    // Submitting again gives the same receipt. A whole response, without a draft, is asked what startResponse is.
    "Mutation.submitResponse": { who: "holder", on: "token", in: sendable, else: "TOKEN_INVALID", elsewhere: late },
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
    "Mutation.decideProposal": { who: secretariat, on: "another person", in: proposed, else: "NOT_ALLOWED" },
    "Mutation.planMeeting": { who: secretariat, on: "group", in: "any", else: "NOT_ALLOWED" },
    "Mutation.presentConsultation": { who: secretariat, on: "group", in: ["CLOSED"], else: "NOT_ALLOWED" },
    "Mutation.proposeNotPublishing": { who: secretariat, on: "group", in: ["RECEIVED"], else: "NOT_ALLOWED" },
    "Mutation.publishResponse": { who: secretariat, on: "group", in: ["RECEIVED"], else: "NOT_ALLOWED" },
    "Mutation.reviewCouncilReport": { who: chair, on: "group", in: ["COMPILED"], else: "NOT_ALLOWED" },
    "Mutation.saveContributionDraft": {
      who: delegation,
      on: "own State",
      in: begun,
      else: "NOT_ALLOWED",
      elsewhere: sent,
    },
    // Submitting again gives the same contribution.
    "Mutation.submitContribution": { who: focalPoint, on: "own State", in: sendable, else: "NOT_ALLOWED" },
  },

  publicRoutes: {
    "GET /.well-known/security.txt": { who: "anyone", on: "published", else: "nothing" },
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
    "GET /.well-known/security.txt": { who: "anyone", on: "published", else: "nothing" },
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

  /** Addresses inside the delegates' app. All of them are the same shell; the graph decides what it shows. */
  delegatesPages: {
    "/": { who: "signed in", on: "own account", else: "SIGN_IN_REQUIRED" },
    "/*": { who: "signed in", on: "own account", else: "SIGN_IN_REQUIRED" },
    "/authority-requests": { who: focalPoint, on: "named State", else: "nothing" },
    "/consultations": { who: everybody, on: "group", else: "nothing" },
    "/consultations/:id": { who: everybody, on: "group", else: "NOT_FOUND" },
    "/consultations/new": { who: secretariat, on: "group", else: "NOT_ALLOWED" },
    "/contribution-drafts/:id": { who: delegation, on: "own State", else: "NOT_FOUND" },
    "/contribution-drafts/:id/submit": { who: focalPoint, on: "own State", else: "NOT_FOUND" },
    "/contributions/:id": { who: everybody, on: "group", else: "NOT_FOUND" },
    "/council-reports": { who: officers, on: "group", else: "nothing" },
    "/council-reports/:id": { who: officers, on: "group", else: "NOT_FOUND" },
    "/council-reports/new": { who: officers, on: "group", else: "NOT_ALLOWED" },
    "/meetings": { who: everybody, on: "group", else: "nothing" },
    "/meetings/:number": { who: everybody, on: "group", else: "NOT_FOUND" },
    "/meetings/:number/contributions/new": { who: delegation, on: "own State", else: "NOT_ALLOWED" },
    "/meetings/new": { who: secretariat, on: "group", else: "NOT_ALLOWED" },
    "/responses": { who: secretariat, on: "group", else: "nothing" },
    "/responses/:id": { who: secretariat, on: "group", else: "NOT_FOUND" },
    "/sign-in": { who: "anyone", on: "own account", else: "nothing" },
  },

  /** Exists in a demonstration only. */
  demoRoutes: {
    "POST /demo/sign-in": { who: "anyone", on: "own account", else: "nothing" },
  },

  /** The mail inbox of a demonstration, for whoever sits at the machine it runs on. */
  inboxRoutes: {
    "GET /": { who: "anyone", on: "published", else: "nothing" },
    "GET /api/mails": { who: "anyone", on: "published", else: "nothing" },
    "GET /mails/:id": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /mails/:id/source": { who: "anyone", on: "published", else: "NOT_FOUND" },
    "GET /style.css": { who: "anyone", on: "published", else: "nothing" },
  },

  mails: {
    "send-confirmation": { who: "holder", on: "token", else: "nothing" },
    "send-published": { who: "holder", on: "token", else: "nothing" },
    "send-receipt": { who: "holder", on: "token", else: "nothing" },
  } satisfies Record<JobName, Surface>,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation | Surface>>>>;
