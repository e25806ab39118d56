import { randomUUID } from "node:crypto";
import type { operationTable } from "@openfloor/api/entry/operation-table";
import type { Objects, People } from "./objects.js";

/** Something asked twice: of an id of nothing, and of something that exists and that the one who asks may not see. */
export type Pair = {
  /** Who asks, and by which of the two refusals: of the role, or of the object. */
  readonly who: string;
  readonly session?: string;
  readonly unknown: Asked;
  readonly forbidden: Asked;
};

/** Variables of an operation, or an address. */
export type Asked = { readonly variables: Readonly<Record<string, unknown>> } | { readonly address: string };

type Line<Graph extends keyof typeof operationTable> = keyof (typeof operationTable)[Graph];
/** Pairs by operation; where there can be none, why. */
type PairsOf<Graph extends keyof typeof operationTable> = Readonly<Record<Line<Graph>, readonly Pair[] | string>>;

const takesNoId = "takes no id";
const allPublic = "every id is public";

/** Of every operation of the delegates' graph. */
export function delegatesPairs({ people, ids, meeting }: Objects): PairsOf<"delegatesGraph"> {
  const ask =
    (variables: (id: unknown) => Readonly<Record<string, unknown>>) =>
    (
      exists: unknown,
      whose: Readonly<Partial<Record<keyof People | "nobody", string>>>,
      unknown: unknown = randomUUID(),
    ): Pair[] =>
      Object.entries(whose).map(([who, why]) => ({
        who: `${who}, ${why}`,
        ...(who === "nobody" ? {} : { session: people[who as keyof People] }),
        unknown: { variables: variables(unknown) },
        forbidden: { variables: variables(exists) },
      }));
  const byId = ask((id) => ({ id }));
  const response = ask((id) => ({ input: { response: id } }));
  const input = (name: string, rest: object) => ask((id) => ({ input: { ...rest, [name]: id } }));
  const signedOut = { nobody: "signed out" };
  const nobodys = { ...signedOut, chair: "role" };
  const draft = { title: "Ours", body: "Power first.", language: "en", meeting, revision: 1 };
  const window = { opensAt: "2040-01-01T00:00:00Z", closesAt: "2040-03-01T00:00:00Z", zone: "Europe/Zurich" };
  return {
    "Query.authorityRequests": takesNoId,
    "Query.consultation": byId(ids.decided, signedOut),
    "Query.consultations": takesNoId,
    "Query.contribution": byId(ids.contribution, signedOut),
    "Query.contributionDraft": byId(ids.draft, { ...nobodys, focalPointB: "another State's" }),
    "Query.contributionDrafts": ask((number) => ({ meeting: number }))(meeting, { focalPointB: "another State's" }, 13),
    "Query.councilReport": byId(ids.report, { ...signedOut, focalPointA: "role" }),
    "Query.councilReports": takesNoId,
    "Query.me": takesNoId,
    "Query.meeting": ask((number) => ({ number }))(meeting, signedOut, 977),
    "Query.meetings": takesNoId,
    "Query.receivedResponse": byId(ids.response, nobodys),
    "Query.receivedResponses": ask((consultation) => ({ consultation }))(ids.announced, nobodys),
    "Mutation.addAgendaItem": input("consultation", { meeting, title: { language: "en", text: "An item" } })(
      ids.announced,
      { delegateA: "role" },
    ),
    "Mutation.announceConsultation": input("consultation", window)(ids.decided, nobodys),
    "Mutation.compileCouncilReport": takesNoId,
    "Mutation.confirmAuthority": response(ids.response, {
      chair: "role",
      focalPointB: "another State's",
      secretariat: "a Government's",
    }),
    "Mutation.createConsultation": takesNoId,
    "Mutation.decideProposal": input("response", { accept: true })(ids.response, nobodys),
    "Mutation.planMeeting": takesNoId,
    "Mutation.presentConsultation": input("consultation", { meeting })(ids.announced, nobodys),
    "Mutation.proposeNotPublishing": input("response", { reason: "OFF_TOPIC" })(ids.response, nobodys),
    "Mutation.publishResponse": response(ids.response, nobodys),
    "Mutation.reviewCouncilReport": input("report", { contentHash: "0".repeat(64), acknowledged: [] })(ids.report, {
      secretariat: "role",
    }),
    "Mutation.saveContributionDraft": input("draft", draft)(ids.draft, { ...nobodys, focalPointB: "another State's" }),
    "Mutation.submitContribution": input("draft", { revision: 1 })(ids.draft, {
      delegateA: "role",
      focalPointB: "another State's",
    }),
  };
}

/** Of every operation of the public graph. A token is nobody's but its holder's, so what is asked with is an id in its place. */
export function publicPairs({ ids, decidedSlug, open, own }: Objects): PairsOf<"publicGraph"> {
  const ask =
    (variables: (id: string) => Readonly<Record<string, unknown>>) =>
    (exists: string, who: string, unknown = exists.replaceAll(/[a-z\d]/g, "z")): Pair[] => [
      { who, unknown: { variables: variables(unknown) }, forbidden: { variables: variables(exists) } },
    ];
  const restricted = "anyone, a restricted id";
  const respondent = {
    kind: "ORGANISATION",
    category: "CIVIL_SOCIETY",
    name: "Amina",
    organisation: "Open Schools",
    country: "EGY",
  };
  const answers = [{ question: open.question, text: "Power." }];
  const rest = {
    idempotencyKey: "a-key-of-the-bench",
    language: "en",
    email: "amina@example.org",
    respondent,
    answers,
  };
  const round = ask((consultation) => ({ consultation }));
  const held = { holderToken: own.token, revision: 1 };
  return {
    "Query.consultation": ask((slug) => ({ slug }))(decidedSlug, "anyone, before its announcement"),
    "Query.consultations": takesNoId,
    "Query.councilReports": takesNoId,
    "Query.group": takesNoId,
    "Query.meeting": allPublic,
    "Query.meetings": takesNoId,
    "Query.memberStates": takesNoId,
    "Query.pendingConfirmation": ask((token) => ({ token }))(ids.response, "anyone, an id for a token", randomUUID()),
    "Query.response": ask((id) => ({ id }))(ids.response, restricted, randomUUID()),
    "Query.responseDraft": ask((holderToken) => ({ holderToken }))(
      ids.heldByAnother,
      "anyone, an id for a token",
      randomUUID(),
    ),
    "Query.responseStatistics": round(ids.announced, restricted, randomUUID()),
    "Query.responses": round(ids.announced, restricted, randomUUID()),
    "Mutation.confirmResponse": ask((token) => ({ input: { token } }))(
      ids.response,
      "anyone, an id for a token",
      randomUUID(),
    ),
    "Mutation.saveResponse": ask((draft) => ({ input: { ...held, draft } }))(
      ids.heldByAnother,
      "a holder, another's draft",
      randomUUID(),
    ),
    "Mutation.startResponse": ask((consultation) => ({ input: { consultation, language: "en" } }))(
      ids.announced,
      restricted,
      randomUUID(),
    ),
    "Mutation.submitResponse": [
      ...ask((draft) => ({ input: { saved: { ...held, draft } } }))(
        ids.heldByAnother,
        "a holder, another's draft",
        randomUUID(),
      ),
      ...ask((consultation) => ({ input: { whole: { ...rest, consultation } } }))(
        ids.announced,
        restricted,
        randomUUID(),
      ),
    ],
  };
}

/** Of addresses: downloads and the session on the delegates' origin, pages on the public one. */
export function addressPairs({
  people,
  ids,
  decidedSlug,
}: Objects): Readonly<Record<"delegates" | "public", readonly Pair[]>> {
  const at = (
    address: (id: string) => string,
    exists: string,
    who: string,
    session?: string,
    unknown = randomUUID() as string,
  ): Pair => ({
    who: `${who}: ${address("…")}`,
    ...(session === undefined ? {} : { session }),
    unknown: { address: address(unknown) },
    forbidden: { address: address(exists) },
  });
  const downloads = ["docx", "html"].flatMap((extension) =>
    Object.entries({ nobody: undefined, focalPointA: people.focalPointA }).map(([who, session]) =>
      at((id) => `/council-reports/${id}/report.${extension}`, ids.report, who, session),
    ),
  );
  return {
    delegates: downloads,
    public: [
      at((id) => `/en/responses/${id}`, ids.response, "anyone"),
      at(
        (slug) => `/en/consultations/${slug}`,
        decidedSlug,
        "anyone",
        undefined,
        decidedSlug.replaceAll(/[a-z]/g, "z"),
      ),
      at((token) => `/en/confirm/${token}`, ids.response, "anyone"),
    ],
  };
}
