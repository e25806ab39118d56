import { days, plus } from "@openfloor/domain/kernel";
import { responseStates, type ResponseState } from "@openfloor/domain/responses";
import { submitSavedResponse } from "../../src/modules/responses/acts/submit-response.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import { aResponseIn, present } from "../worlds/states.js";
import { aDraft, aGovernment, anOrganization, worked, type Round } from "../worlds/stories.js";
import type { World } from "../worlds/world.js";
import { stateA, stateB } from "./cast.js";
import type { Kind, Thing } from "./scene.js";

/** Adds something that exists. */
export type Add = (kind: Kind, state: string, ids: Thing["ids"], more?: Partial<Thing>) => void;
/** Adds an id of nothing. */
export type None = (kind: Kind, what: string, ids: Thing["ids"]) => void;

const declarations = {
  "a stakeholder": { of: null, changes: {} },
  "the Government of A": { of: stateA, changes: { respondent: aGovernment(stateA) } },
  "the Government of B": { of: stateB, changes: { respondent: aGovernment(stateB) } },
  "an organization": { of: "organization", changes: { respondent: anOrganization } },
} as const;

/** Responses in every name and every state; of each the link that its mail carried, and its public copy. */
export async function addResponses(world: World, round: Round, add: Add, none: None): Promise<void> {
  for (const [who, { of, changes }] of Object.entries(declarations)) {
    for (const state of responseStates.filter((each): each is Exclude<ResponseState, "DRAFT"> => each !== "DRAFT")) {
      for (const proposer of state === "NOT_PUBLISHING_PROPOSED" ? ["1", "2"] : ["1"]) {
        const response = await aResponseIn(world, round, state, { ...changes, proposer });
        const proposedBy = (await world.viewer("SECRETARIAT", undefined, proposer)).accountId;
        const what = `response of ${who} ${state} by ${proposer}`;
        add("response", state, { id: response.id }, { of, proposedBy, what });
        if (response.publicId) add("published response", state, { id: response.publicId });
        none("published response", `the restricted id of a ${what}`, { id: response.id });
        if (who !== "a stakeholder") continue;
        add("mailed link", state, { token: response.token });
        none("mailed link", `the receipt number of a ${what}`, { token: response.receipt });
        none("mailed link", `the restricted id of a ${what}`, { token: response.id });
      }
    }
  }
}

/** Drafts of the public with the tokens that open them, and tokens that open something else. */
export async function addHeld(world: World, open: Round, closed: Round, add: Add, none: None): Promise<void> {
  const questions = open.questions;
  const draft = await aDraft(world, open);
  add("held draft", "DRAFT", { ...draft, questions });
  const another = await aDraft(world, open);
  add("held draft", "DRAFT", { ...another, questions }, { what: "another holder's draft" });
  const sent = await aDraft(world, open);
  worked(await submitSavedResponse({ db: world.publicPool, randomness: systemRandomness }, sent));
  add("held draft", "SUBMITTED", { ...sent, questions });
  await world.setClock(plus(present, -days(20)));
  add("held draft", "CLOSED", { ...(await aDraft(world, closed)), questions: closed.questions });
  await world.setClock(present);

  none("held draft", "a draft with a made-up token", { ...draft, holderToken: madeUpToken, questions });
  none("held draft", "a draft with its id for a token", { ...draft, holderToken: draft.draft, questions });
  none("mailed link", "a holder's token", { token: draft.holderToken });
  none("response", "a draft's id", { id: draft.draft });
}

const madeUpToken = "A".repeat(43);
