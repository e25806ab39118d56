import { instant, type Instant, localizedText, type Window } from "@openfloor/domain/kernel";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { presentConsultation } from "../../src/modules/consultations/acts/present-consultation.js";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { confirmAuthority } from "../../src/modules/responses/acts/confirm-authority.js";
import { decideProposal } from "../../src/modules/responses/acts/decide-proposal.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import { signInDemo } from "../../src/modules/membership/acts/sign-in-demo.js";
import { systemRandomness } from "../../src/platform/randomness.js";
import {
  aDraft,
  aGovernment,
  aPlannedMeeting,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  anOrganization,
  worked,
  type ReceivedResponse,
  type Round,
} from "../worlds/stories.js";
import { aWorld, type World } from "../worlds/world.js";
import { reseed, seedTheDatabase } from "./seeded.js";

/** The instant at which both worlds are asked: one round is open, one closed, one still to open. */
export const present = instant("2030-05-15T10:00:00Z");

/** What somebody outside holds who takes part in both worlds: the tokens of a draft and of three mails, and sessions of two people of one State. */
export type Own = {
  readonly draft: { readonly id: string; readonly token: string; readonly revision: number };
  readonly mailed: readonly ReceivedResponse[];
  readonly sessions: Readonly<Record<"delegate" | "focal-point", string>>;
  /** The public rounds, by their state at `present`. */
  readonly rounds: Readonly<Record<"open" | "closed" | "announced", Round>>;
};

const window = (opens: string, closes: string): Window => ({
  opensAt: instant(opens),
  closesAt: instant(closes),
  zone: "Europe/Zurich",
});

/** A world with something in every table: rounds in every state, responses in every state, drafts of several States, reports, sessions. */
export async function worldA(): Promise<{ world: World; own: Own }> {
  const world = await aWorld();
  reseed(0);
  await seedTheDatabase(world);
  const round = (slug: string) => decided(world, slug);
  const rounds = {
    closed: await announced(world, await round("a-closed-round"), window("2030-04-01T00:00Z", "2030-05-01T00:00Z")),
    open: await announced(world, await round("an-open-round"), window("2030-05-01T00:00Z", "2030-06-01T00:00Z")),
    announced: await announced(world, await round("a-coming-round"), window("2030-06-01T00:00Z", "2030-07-01T00:00Z")),
  };
  await round("a-decided-round");
  await round("another-decided-round");
  for (const number of [19, 20]) await aPlannedMeeting(world, number);
  await responses(world, rounds.closed, instant("2030-04-10T08:00:00Z"), 5);
  await world.setClock("2030-05-02T08:00:00Z");
  worked(
    await presentConsultation(world.source, await world.viewer("SECRETARIAT"), { id: rounds.closed.id, meeting: 19 }),
  );
  await responses(world, rounds.open, instant("2030-05-09T08:00:00Z"), 27);
  await world.setClock(present);
  const own = await ownResponses(world, rounds.open);
  await groupsPapers(world, rounds.open);
  return { world, own: { ...own, rounds, sessions: await ownSessions(world) } };
}

async function decided(world: World, slug: string): Promise<string> {
  const text = (words: string) => localizedText("en", `${words} of ${slug}`, { fr: `${words} (${slug})` });
  return worked(
    await createConsultation(world.source, await world.viewer("SECRETARIAT"), {
      slug,
      topic: text("The topic"),
      questions: [text("The first question"), text("The second question"), text("The third question")],
      decision: { meeting: 13, decidedOn: "2029-09-20", text: "To consult." },
    }),
  ).id;
}

async function announced(world: World, id: string, when: Window): Promise<Round> {
  await world.setClock("2030-03-01T00:00:00Z");
  worked(await announceConsultation(world.source, await world.viewer("SECRETARIAT"), { id, window: when }));
  const { rows } = await world.admin.query<{ slug: string; publicId: string; questions: string[] }>(
    `select slug, public_id as "publicId", (select array_agg(public_id::text order by position) from core.question
       where consultation = c.id) as questions from core.consultation c where id = $1`,
    [id],
  );
  const itself = (): Promise<Round> => Promise.resolve(found);
  const found: Round = {
    id,
    slug: "",
    publicId: "",
    questions: [],
    ...rows[0],
    announced: itself,
    open: itself,
    closed: itself,
  };
  return found;
}

/** `published` published responses, and each other state twice or more. */
async function responses(world: World, round: Round, at: Instant, published: number): Promise<void> {
  await world.setClock(at);
  const secretariat = await world.viewer("SECRETARIAT");
  const second = await world.viewer("SECRETARIAT", undefined, "2");
  const from = (name: string) => ({ email: `${name}.${round.slug}@example.org` });
  for (let number = 1; number <= published; number += 1) {
    const respondent =
      number % 9 === 0 ? { respondent: aGovernment("BRA") } : number % 7 === 0 ? { respondent: anOrganization } : {};
    await aPublishedResponse(world, round, { ...from(`published-${number}`), ...respondent });
  }
  for (const number of [1, 2, 3]) {
    await aSubmittedResponse(world, round, from(`submitted-${number}`));
    await aReceivedResponse(world, round, from(`received-${number}`));
    const government = await aReceivedResponse(world, round, {
      ...from(`government-${number}`),
      respondent: aGovernment(number === 1 ? "CHE" : "BRA"),
    });
    if (number === 2)
      worked(
        await confirmAuthority(world.source, await world.viewer("FOCAL_POINT", "BRA"), {
          id: government.id,
          officialChannel: null,
        }),
      );
    const proposed = await aReceivedResponse(world, round, from(`proposed-${number}`));
    worked(
      await proposeNotPublishing(world.source, secretariat, {
        id: proposed.id,
        reason: "OFF_TOPIC",
        note: "Not about it.",
      }),
    );
    if (number > 1) worked(await decideProposal(world.source, second, { id: proposed.id, accept: number === 2 }));
    await aDraft(world, round, from(`draft-${number}`));
  }
}

/** What the one who asks holds in both worlds. */
async function ownResponses(world: World, round: Round): Promise<Pick<Own, "draft" | "mailed">> {
  const own = (name: string) => ({ email: `own-${name}@example.org` });
  const { draft, holderToken, revision } = await aDraft(world, round, own("draft"));
  return {
    draft: { id: draft, token: holderToken, revision },
    mailed: [
      await aSubmittedResponse(world, round, own("submitted")),
      await aReceivedResponse(world, round, own("received")),
      await aPublishedResponse(world, round, own("published")),
    ],
  };
}

async function groupsPapers(world: World, round: Round): Promise<void> {
  const { source } = world;
  const secretariat = await world.viewer("SECRETARIAT");
  for (const consultation of [round.id, null, null]) {
    worked(
      await addAgendaItem(source, secretariat, {
        meeting: 19,
        item: { title: localizedText("en", "An item"), consultation },
      }),
    );
  }
  for (const state of ["CHE", "BRA", "FRA", "KEN"]) {
    const focalPoint = await world.viewer("FOCAL_POINT", state);
    for (const number of [1, 2, 3]) {
      const { id } = worked(
        await saveContributionDraft(source, focalPoint, {
          draft: null,
          revision: null,
          meeting: 18 + number > 19 ? 20 : 19,
          title: `Draft ${number} of ${state}`,
          body: `What ${state} thinks, number ${number}.`,
          language: "en",
        }),
      );
      if (number === 1) worked(await submitContribution(source, focalPoint, { draft: id, revision: 1 }));
    }
  }
  for (const asOf of ["2020-02-06", "2020-02-07", "2020-02-08"]) {
    worked(await compileCouncilReport(source, secretariat, { meetings: [13, 14], asOf }));
  }
  for (const state of ["BRA", "FRA", "KEN"]) await signIn(world, "focal-point", state);
  await world.admin.query(
    "insert into core.mail_sent (key, sent_at) select 'send-receipt:' || id, submitted_at from intake.submission",
  );
}

async function signIn(world: World, role: "delegate" | "focal-point", memberState: string): Promise<string> {
  return worked(await signInDemo(world.source, systemRandomness, { role, memberState, replaces: null })).token;
}

/** The delegate and the focal point of Switzerland, signed in. */
const ownSessions = async (world: World): Promise<Own["sessions"]> => ({
  delegate: await signIn(world, "delegate", "CHE"),
  "focal-point": await signIn(world, "focal-point", "CHE"),
});
