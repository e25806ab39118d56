import { viewerBySession } from "../../src/modules/membership/index.js";
import type { Others } from "../../src/platform/access.js";
import type { World } from "../worlds/world.js";
import { askAsDelegate, askInPublic, type Answered, type Asked } from "./ask.js";
import { draftText, mutation } from "./operations.js";
import type { Refusal } from "./refusals.js";
import type { Person, Scene } from "./scene.js";

/** Somebody else's objects, and the rules that no role lifts. */
export function besidesTheTable(scene: Scene): Refusal[] {
  const { people, sessions, contributions, responses, rounds, report, held } = scene;
  const by = (person: Person, why: Refusal["why"], expected: Others, what: string, asked: Asked): Refusal => ({
    name: `${what} by ${person}`,
    why,
    guardedBy: undefined,
    expected,
    ask: (world) => askAsDelegate(world, people[person], asked),
  });
  const inPublic = (why: Refusal["why"], expected: Others, name: string, asked: Asked): Refusal => ({
    name: `${name} in public`,
    why,
    guardedBy: undefined,
    expected,
    ask: (world) => askInPublic(world, asked),
  });
  const read = (text: string): Asked => ({ text: `{ ${text} }`, variables: {} });
  const refusable = "{ __typename ... on Refused { problems { code } } }";
  const another = ["focalFRA", "delegateFRA"] as const;
  const past = { opensAt: "2029-01-01T00:00:00.000Z", closesAt: "2029-02-01T00:00:00.000Z", zone: "UTC" };

  return [
    ...another.flatMap((person) => [
      by(
        person,
        "person",
        "nothing",
        "another State's draft",
        read(`contributionDraft(id: "${contributions.draft}") { title }`),
      ),
      {
        ...by(person, "person", "nothing", "the drafts", read("contributionDrafts { memberState }")),
        // Their own is in the list, and nothing else may be.
        ask: async (world: World): Promise<Answered> => {
          const answer = await askAsDelegate(world, people[person], read("contributionDrafts { memberState }"));
          const states = JSON.stringify(answer.value);
          return states.includes("FRA") && !states.includes("CHE") ? { ...answer, value: [] } : answer;
        },
      },
      by(
        person,
        "person",
        "NOT_FOUND",
        "saving another State's draft",
        mutation("saveContributionDraft", { draft: contributions.draft, revision: 1, ...draftText }),
      ),
    ]),
    by(
      "ofTwoStates",
      "person",
      "NOT_ALLOWED",
      "submitting for the State whose delegate one is, not its focal point",
      mutation("submitContribution", { draft: contributions.toSubmit, revision: 1 }),
    ),
    by(
      "secretariat",
      "person",
      "NOT_ALLOWED",
      "reviewing what does not exist",
      mutation("reviewCouncilReport", { report: responses.submitted.id, contentHash: report.hash, acknowledged: [] }),
    ),
    by(
      "focalFRA",
      "person",
      "NOT_FOUND",
      "submitting another State's draft",
      mutation("submitContribution", { draft: contributions.toSubmit, revision: 1 }),
    ),
    by(
      "focalFRA",
      "person",
      "nothing",
      "another State's requests",
      read("authorityRequests { nodes { id email: id } }"),
    ),
    ...(["focalFRA", "secretariat"] as const).map((person) =>
      by(
        person,
        "person",
        "NOT_FOUND",
        "confirming a Government",
        mutation("confirmAuthority", { response: responses.government.id }),
      ),
    ),
    by(
      "focalCHE",
      "person",
      "NOT_FOUND",
      "confirming an organization",
      mutation("confirmAuthority", { response: responses.organization.id, officialChannel: "A letter" }),
    ),
    ...[true, false].map((accept) =>
      by(
        "secretariat",
        "person",
        "SECOND_PERSON_REQUIRED",
        `deciding one's own proposal (${accept ? "accepted" : "declined"})`,
        mutation("decideProposal", { response: (accept ? responses.proposed : responses.declined).id, accept }),
      ),
    ),

    by(
      "secretariat",
      "state",
      "WINDOW_IN_PAST",
      "announcing for the past",
      mutation("announceConsultation", { consultation: rounds.decided, ...past }),
    ),
    by(
      "secretariat",
      "state",
      "WRONG_STATE",
      "presenting an open round",
      mutation("presentConsultation", { consultation: rounds.open.id, meeting: 21 }),
    ),
    by(
      "secretariat",
      "state",
      "REASON_REQUIRED",
      "proposing without a reason of the list",
      mutation("proposeNotPublishing", { response: responses.toPropose.id, reason: "DISAGREEABLE" }),
    ),
    by(
      "chair",
      "state",
      "NOT_REVIEWED",
      "reviewing without acknowledging",
      mutation("reviewCouncilReport", { report: report.id, contentHash: report.hash, acknowledged: [] }),
    ),

    ...(["outsider", "stranger"] as const).map((person): Refusal => ({
      name: person === "outsider" ? "a session of roles out of their terms" : "a session that has ended",
      why: "person",
      guardedBy: undefined,
      expected: "nothing",
      ask: async ({ source }) => {
        const value = await viewerBySession(source, sessions[person]);
        return { value, codes: [], text: JSON.stringify(value) };
      },
    })),

    inPublic(
      "person",
      "nothing",
      "a round before its announcement",
      read('consultation(slug: "decided-round") { id }'),
    ),
    ...[responses.toPublish.id, responses.proposed.id].map((id) =>
      inPublic("person", "nothing", "an unpublished response", read(`response(id: "${id}") { id }`)),
    ),
    ...["x", responses.submitted.token].map((token) =>
      inPublic(
        "person",
        "TOKEN_INVALID",
        "a draft by a token that is none",
        read(`responseDraft(holderToken: "${token}") ${refusable}`),
      ),
    ),
    ...["x", held.holder.holderToken].map((token) =>
      inPublic(
        "person",
        "TOKEN_INVALID",
        "a confirmation by a token that is none",
        read(`pendingConfirmation(token: "${token}") ${refusable}`),
      ),
    ),
    inPublic(
      "person",
      "TOKEN_INVALID",
      "confirming by a holder's token",
      mutation("confirmResponse", { token: held.holder.holderToken }),
    ),
    ...(["saveResponse", "submitResponse"] as const).map((field) => {
      const crossed = { ...held.holder, holderToken: held.other.holderToken };
      const input = field === "saveResponse" ? crossed : { saved: crossed };
      return inPublic("person", "TOKEN_INVALID", `${field} of another holder`, mutation(field, input));
    }),
    inPublic(
      "state",
      "FIELD_REQUIRED",
      "submitting without an address",
      mutation("submitResponse", { saved: held.unfinished }),
    ),
  ];
}
