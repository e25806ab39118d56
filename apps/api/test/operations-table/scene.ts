import { randomUUID } from "node:crypto";
import { localizedText } from "@openfloor/domain/kernel";
import { consultationStages } from "@openfloor/domain/consultations";
import { contributionStates } from "@openfloor/domain/documents";
import { councilReportStates } from "@openfloor/domain/reports";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { aContributionIn, aReportIn, aRoundIn, present } from "../worlds/states.js";
import { aPlannedMeeting, worked, type Round } from "../worlds/stories.js";
import type { World } from "../worlds/world.js";
import { stateA, stateB } from "./cast.js";
import { addHeld, addResponses, type Add, type None } from "./scene-responses.js";

/** What can be asked about. Rounds and responses have one id for the group and another for the public. */
export type Kind =
  | "round"
  | "published round"
  | "response"
  | "published response"
  | "held draft"
  | "mailed link"
  | "meeting"
  | "contribution draft"
  | "contribution"
  | "council report";

/** Something that exists, or an id of nothing. */
export type Thing = {
  readonly kind: Kind;
  readonly what: string;
  /** In its life cycle; for whom it exists not at all, "none". */
  readonly state: string;
  /** Whose it is, or in whose name it speaks: a State, `organization`, or nobody. */
  readonly of: string | null;
  /** The account that proposed not to publish it. */
  readonly proposedBy: string | null;
  /** Its id, and what else has to be said about it: a slug, a token, a revision. */
  readonly ids: Readonly<Record<string, string | number | readonly string[]>>;
};

export type Scene = { readonly world: World; readonly things: readonly Thing[] };

/** A world with everything in each of its states at `present`, and of each kind what does not exist. */
export async function theScene(world: World): Promise<Scene> {
  const things: Thing[] = [];
  const add: Add = (kind, state, ids, more = {}) =>
    void things.push({ kind, what: `${kind} ${state}`, state, of: null, proposedBy: null, ids, ...more });
  const none: None = (kind, what, ids) => add(kind, "none", ids, { what });

  for (const number of [20, 21]) await aPlannedMeeting(world, number);
  const rounds = new Map<string, Round>();
  for (const stage of consultationStages) {
    if (stage === "HISTORICAL") continue;
    const round = await aRoundIn(world, stage);
    rounds.set(stage, round);
    add("round", stage, { id: round.id, publicId: round.publicId });
    if (stage === "DECIDED")
      none("published round", "a round not announced", { id: round.id, slug: round.slug, questions: [] });
    else add("published round", stage, { id: round.publicId, slug: round.slug, questions: round.questions });
  }
  const open = rounds.get("OPEN") as Round;
  const other = await aRoundIn(world, "OPEN");
  const foreign = { id: other.publicId, slug: other.slug, questions: other.questions };
  add("published round", "OPEN", foreign, { what: "another open round" });
  const past = await world.admin.query<{ id: string; slug: string }>(
    "select id, slug from pub.consultation where historical order by sequence desc limit 1",
  );
  add("published round", "HISTORICAL", { questions: [], id: "", slug: "", ...past.rows[0] });
  await world.setClock(present);

  worked(
    await addAgendaItem(world.source, await world.viewer("CHAIR"), {
      meeting: 20,
      item: { title: localizedText("en", "The round"), consultation: open.id },
    }),
  );
  add("meeting", "PLANNED", { number: 20 });
  add("meeting", "PLANNED", { number: 21 }, { what: "another planned meeting" });
  add("meeting", "HISTORICAL", { number: 13 });

  await addResponses(world, open, add, none);
  await addHeld(world, open, rounds.get("CLOSED") as Round, add, none);

  for (const of of [stateA, stateB]) {
    for (const state of contributionStates) {
      const { draft, contribution } = await aContributionIn(world, state, { memberState: of, meeting: 20 });
      add(
        "contribution draft",
        state,
        { id: draft, meeting: 20 },
        { of, what: `contribution draft of ${of} ${state}` },
      );
      if (contribution) add("contribution", state, { id: contribution }, { of });
    }
  }
  for (const state of councilReportStates) add("council report", state, { ...(await aReportIn(world, state)) });
  const second = await aReportIn(world, "COMPILED", [13]);
  add("council report", "COMPILED", { ...second }, { what: "another compiled report" });

  addNothings(things, none);
  return { world, things };
}

/** Ids of nothing, well formed and not, and of each kind an id that is another kind's. */
function addNothings(things: readonly Thing[], none: None): void {
  const idOf = (kind: Kind | undefined): string =>
    String(things.find((thing) => thing.kind === kind && thing.state !== "none")?.ids["id"]);
  const kinds: Kind[] = [
    "round",
    "response",
    "published response",
    "contribution draft",
    "contribution",
    "council report",
  ];
  for (const [index, kind] of kinds.entries()) {
    const strange = idOf(kinds[(index + 1) % kinds.length]);
    for (const [what, id] of Object.entries({ unknown, "an id that is none": "no id", "another kind's id": strange }))
      none(kind, what, { ...nothingElse, id });
  }
  for (const [what, id] of Object.entries({ unknown, "the restricted id": idOf("round") }))
    none("published round", what, { ...nothingElse, id, slug: id, questions: [] });
  none("held draft", "unknown", { draft: unknown, holderToken: "B".repeat(43), revision: 1, questions: [] });
  none("mailed link", "unknown", { token: "C".repeat(43) });
  for (const number of [977, 0, -1, 2 ** 31 - 1]) none("meeting", number === 977 ? "unknown" : `${number}`, { number });
}

const unknown = randomUUID();
const nothingElse = { contentHash: "0".repeat(64), acknowledged: [], meeting: 20 };
