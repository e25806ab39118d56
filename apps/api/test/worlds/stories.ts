import { createHash } from "node:crypto";
import { days, instant, localizedText, plus, type Instant, type Result, type Window } from "@openfloor/domain/kernel";
import type { Respondent, Submission } from "@openfloor/domain/responses";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { planMeeting } from "../../src/modules/meetings/acts/plan-meeting.js";
import { confirmResponse } from "../../src/modules/responses/acts/confirm-response.js";
import { publishResponse } from "../../src/modules/responses/acts/publish-response.js";
import { saveResponse } from "../../src/modules/responses/acts/save-response.js";
import { startResponse } from "../../src/modules/responses/acts/start-response.js";
import { submitWholeResponse } from "../../src/modules/responses/acts/submit-response.js";
import { heldDraft } from "../../src/modules/responses/reads/holder-reads.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import type { World } from "./world.js";

/** The value of something that has to work for a story to go on. */
export function worked<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The window of the stories' rounds: the whole of May 2030, Geneva time. */
export const opensAt = instant("2030-04-30T22:00:00Z");
export const closesAt = instant("2030-05-31T22:00:00Z");
const storyWindow: Window = { opensAt, closesAt, zone: "Europe/Zurich" };

export type Round = {
  /** The restricted id. */
  readonly id: string;
  readonly slug: string;
  /** Null before the announcement, like the questions' public ids. */
  readonly publicId: string;
  readonly questions: readonly string[];
  /** With the stories' window or another one; the clock is a day before it opens. */
  announced(window?: Window): Promise<Round>;
  /** Announced, and the clock in the middle of its window. */
  open(): Promise<Round>;
  /** Announced, and the clock a day after its close. */
  closed(): Promise<Round>;
};

/** What somebody has to know of a round to respond to it. */
export type Answerable = Pick<Round, "publicId" | "questions">;

let rounds = 0;

/** A round that the 13th meeting decided, with two questions in English and French. */
export async function aConsultation(world: World, slug = `open-round-${++rounds}`): Promise<Round> {
  const secretariat = await world.viewer("SECRETARIAT");
  const { id } = worked(
    await createConsultation(world.source, secretariat, {
      slug,
      topic: localizedText("en", "Connecting schools", { fr: "Connecter les écoles" }),
      questions: [
        localizedText("en", "What hinders schools?", { fr: "Qu’est-ce qui freine les écoles ?" }),
        localizedText("en", "What has worked?", { fr: "Qu’est-ce qui a fonctionné ?" }),
      ],
      decision: { meeting: 13, decidedOn: "2019-09-20", text: "To consult on connecting schools." },
    }),
  );
  const announced = async (window = storyWindow): Promise<Round> => {
    await world.setClock(plus(window.opensAt, -days(1)));
    worked(await announceConsultation(world.source, secretariat, { id, window }));
    return round(await idsOf(world, id));
  };
  const at = async (now: Instant): Promise<Round> => {
    const ready = await announced();
    await world.setClock(now);
    return ready;
  };
  const round = (ids: { publicId: string; questions: string[] }): Round => ({
    id,
    slug,
    ...ids,
    announced,
    open: () => at(plus(opensAt, days(1))),
    closed: () => at(plus(closesAt, days(1))),
  });
  return round({ publicId: "", questions: [] });
}

async function idsOf(world: World, id: string): Promise<{ publicId: string; questions: string[] }> {
  const { rows } = await world.admin.query<{ publicId: string; questions: string[] }>(
    `select public_id as "publicId", (select array_agg(q.public_id::text order by q.position) from core.question q
       where q.consultation = c.id) as questions from core.consultation c where id = $1`,
    [id],
  );
  const [found] = rows;
  if (!found) throw new Error("no such round");
  return found;
}

/** A response that breaks no rule, to be changed where a test needs it. */
export const aSubmission = (
  { questions }: Pick<Round, "questions">,
  changes: Partial<Submission> = {},
): Submission => ({
  language: "ar",
  email: "amina@example.org",
  respondent: {
    kind: "ORGANISATION",
    category: "CIVIL_SOCIETY",
    name: "Amina",
    organisation: "Open Schools",
    country: "EGY",
  },
  answers: [{ question: questions[0] ?? "", text: "نقص الكهرباء." }],
  ...changes,
});

/** A Government that speaks for its State; nobody has confirmed it yet. */
export const aGovernment = (country = "CHE"): Respondent => ({
  kind: "ORGANISATION",
  category: "GOVERNMENT",
  name: "Luc",
  organisation: `Office for Communications of ${country}`,
  country,
});

/** An intergovernmental organization; nobody has confirmed it yet. */
export const anOrganization: Respondent = {
  kind: "ORGANISATION",
  category: "INTERGOVERNMENTAL_ORGANIZATION",
  name: "Ines",
  organisation: "Union of Postal Offices",
  country: "INT",
};

export type HeldDraft = { readonly draft: string; readonly holderToken: string; readonly revision: number };

/** A draft of an open round, saved once with everything it needs, and the token that opens it. */
export async function aDraft(world: World, round: Answerable, changes: Partial<Submission> = {}): Promise<HeldDraft> {
  const ports = { db: world.publicPool, randomness: systemRandomness };
  const submission = aSubmission(round, changes);
  const { holderToken } = worked(
    await startResponse(ports, { consultation: round.publicId, language: submission.language }),
  );
  const begun = worked(await heldDraft(world.publicPool, holderToken));
  const saved = worked(
    await saveResponse(world.publicPool, { draft: begun.id, holderToken, revision: begun.revision, ...submission }),
  );
  return { draft: saved.id, holderToken, revision: saved.revision };
}

export type ReceivedResponse = { readonly id: string; readonly receipt: string; readonly token: string };

/** A response submitted to an open round, its address not yet confirmed. `token` is what its mail would carry. */
export async function aSubmittedResponse(
  world: World,
  round: Answerable,
  changes: Partial<Submission> = {},
): Promise<ReceivedResponse> {
  const receipt = worked(
    await submitWholeResponse(
      { db: world.publicPool, randomness: systemRandomness },
      { consultation: round.publicId, key: systemRandomness.token(), ...aSubmission(round, changes) },
    ),
  );
  const { rows } = await world.admin.query<{ id: string }>(
    "select id from intake.submission where receipt_number = $1",
    [receipt.number],
  );
  const id = rows[0]?.id ?? "";
  const token = systemRandomness.token();
  await world.admin.query(
    "insert into intake.confirmation (token_hash, submission, created_at) values ($1, $2, openfloor.clock())",
    [createHash("sha256").update(token).digest(), id],
  );
  return { id, receipt: receipt.number, token };
}

/** A response whose address is confirmed: it waits to be checked. */
export async function aReceivedResponse(
  world: World,
  round: Answerable,
  changes: Partial<Submission> = {},
): Promise<ReceivedResponse> {
  const response = await aSubmittedResponse(world, round, changes);
  worked(await confirmResponse(world.publicPool, response.token));
  return response;
}

/** A published response, with its public id. */
export async function aPublishedResponse(
  world: World,
  round: Answerable,
  changes: Partial<Submission> = {},
): Promise<ReceivedResponse & { readonly publicId: string }> {
  const response = await aReceivedResponse(world, round, changes);
  const { publicId } = worked(await publishResponse(world.source, await world.viewer("SECRETARIAT"), response.id));
  return { ...response, publicId };
}

/** A meeting of the group that lies ahead. */
export async function aPlannedMeeting(world: World, number: number): Promise<void> {
  const dates = { starts: "2030-10-07", ends: "2030-10-08", venue: "ITU Headquarters, Geneva, Switzerland" };
  worked(await planMeeting(world.source, await world.viewer("SECRETARIAT"), { number, ...dates }));
}
