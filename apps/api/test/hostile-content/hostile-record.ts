import { days, localizedText, plus, type Instant, type LocalizedText } from "@openfloor/domain/kernel";
import type { Respondent, Submission } from "@openfloor/domain/responses";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { planMeeting } from "../../src/modules/meetings/acts/plan-meeting.js";
import { publicConsultation } from "../../src/modules/consultations/reads/public-consultations.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import {
  aPublishedResponse,
  aReceivedResponse,
  closesAt,
  opensAt,
  worked,
  type ReceivedResponse,
  type Round,
} from "../worlds/stories.js";
import type { World } from "../worlds/world.js";
import { everything, lines, passages } from "./packs.js";

type RoundFacts = Pick<Round, "id" | "slug" | "publicId" | "questions"> & {
  readonly topic: LocalizedText;
  readonly decision: string;
  /** The texts of the questions, in English. */
  readonly asked: readonly string[];
};
type Received = Submission & ReceivedResponse;
type Published = Received & { readonly publicId: string };
type Draft = { readonly id: string; readonly title: string; readonly body: string; readonly language: string };

/** A record into which every field that a person fills was filled with the corpus, a day after the close of its rounds; one round is still open. */
export type HostileRecord = {
  readonly rounds: readonly RoundFacts[];
  readonly open: RoundFacts;
  readonly agenda: readonly LocalizedText[];
  readonly published: readonly Published[];
  readonly ofGovernment: Received;
  readonly ofOrganization: Received;
  /** Each with its note. */
  readonly proposed: readonly (Received & { readonly note: string })[];
  readonly drafts: readonly Draft[];
  readonly contributions: readonly Draft[];
  readonly report: string;
};

/** The agenda and the contributions are of this meeting, which lies ahead. */
export const meeting = 40;
const heldFrom = 30;
/** Meetings that are over: the council report is about them. */
const held = Array.from({ length: 10 }, (_, index) => heldFrom + index);

export const venues = lines("venue", 200);
const topics = lines("topic", 300);
const names = lines("name", 200);
const persons = lines("person", 200);
const decisions = passages("decision", 1_000);

export async function aHostileRecord(world: World): Promise<HostileRecord> {
  await world.setClock(plus(opensAt, -days(1)));
  await meetings(world);
  const rounds: RoundFacts[] = [];
  for (const topic of localized(topics)) rounds.push(await aRound(world, rounds.length, topic, closesAt));
  const [openTopic = ""] = lines("open", 300);
  const open = await aRound(world, rounds.length, localizedText("fr", openTopic), plus(closesAt, days(60)));

  await world.setClock(plus(opensAt, days(1)));
  const published: Published[] = [];
  for (const [index] of names.entries()) {
    const given = submission(roundAt(rounds, index), index);
    published.push({ ...given, ...(await aPublishedResponse(world, roundAt(rounds, index), given)) });
  }
  const received = async (index: number, respondent: Partial<Respondent>): Promise<Received> => {
    const given = submission(roundAt(rounds, index), index, respondent);
    return { ...given, ...(await aReceivedResponse(world, roundAt(rounds, index), given)) };
  };
  const ofGovernment = await received(1, { category: "GOVERNMENT", country: "CHE" });
  const ofOrganization = await received(2, { category: "INTERGOVERNMENTAL_ORGANIZATION", country: "INT" });
  const proposed: HostileRecord["proposed"][number][] = [];
  for (const [index, note] of passages("note", 2_000).entries()) {
    const response = await received(index, {});
    const secretariat = await world.viewer("SECRETARIAT");
    worked(await proposeNotPublishing(world.source, secretariat, { id: response.id, reason: "OFF_TOPIC", note }));
    proposed.push({ ...response, note });
  }

  await world.setClock(plus(closesAt, days(1)));
  return {
    rounds,
    open,
    published,
    ofGovernment,
    ofOrganization,
    proposed,
    agenda: await agenda(world, rounds),
    ...(await contributions(world)),
    report: await report(world),
  };
}

/** Every second with a translation for readers of Arabic, the others in one language that is foreign to most readers. */
function localized(texts: readonly string[]): LocalizedText[] {
  return texts.flatMap((text, index) => {
    if (index % 3 === 1) return [];
    const translation = texts[index + 1];
    return index % 3 === 0 && translation ? localizedText("en", text, { ar: translation }) : localizedText("fr", text);
  });
}

function roundAt(rounds: readonly RoundFacts[], index: number): RoundFacts {
  const round = rounds[index % rounds.length];
  if (!round) throw new Error("There are no rounds");
  return round;
}

/** What the response of an index says. The first two answer with the whole corpus, the others with a part of it. */
function submission({ questions }: RoundFacts, index: number, changes: Partial<Respondent> = {}): Submission {
  const parts = passages(`answer-${index}`, 500);
  const isPerson = index % 3 === 0 && changes.category === undefined;
  return {
    email: `person-${index}@openfloor.example`,
    language: index % 2 === 0 ? "en" : "ar",
    respondent: {
      ...(isPerson
        ? { kind: "INDIVIDUAL", category: "INDIVIDUAL", organisation: null, name: names[index] ?? "" }
        : {
            kind: "ORGANISATION",
            category: "CIVIL_SOCIETY",
            organisation: names[index] ?? "",
            name: persons[index % persons.length] ?? "",
          }),
      country: "EGY",
      ...changes,
    },
    answers: [
      {
        question: questions[0] ?? "",
        text: index < 2 ? everything(`answer-${index}`) : (parts[index % parts.length] ?? ""),
      },
    ],
  };
}

async function aRound(world: World, index: number, topic: LocalizedText, closes: Instant): Promise<RoundFacts> {
  const secretariat = await world.viewer("SECRETARIAT");
  const slug = `hostile-${index}`;
  const all = passages(`question-${index}`, 2_000);
  const questions = index % 8 === 0 ? all : all.filter((_, position) => position === index % all.length);
  const decision = decisions[index % decisions.length] ?? "";
  const { id } = worked(
    await createConsultation(world.source, secretariat, {
      slug,
      topic,
      questions: questions.map((text) => localizedText("en", text)),
      decision: { meeting: held[index % held.length] ?? null, text: decision, decidedOn: "2030-01-02" },
    }),
  );
  const window = { opensAt, closesAt: closes, zone: "Europe/Zurich" };
  worked(await announceConsultation(world.source, secretariat, { id, window }));
  const published = await publicConsultation(world.publicPool, slug);
  if (!published) throw new Error("The round is not public");
  const ids = published.questions.map((question) => question.id);
  return { id, slug, topic, decision, asked: questions, publicId: published.id, questions: ids };
}

async function meetings(world: World): Promise<void> {
  for (const [index, venue] of venues.entries()) {
    const number = heldFrom + index;
    const year = held.includes(number) ? "2030" : "2031";
    const planned = { number, starts: `${year}-01-01`, ends: `${year}-01-02`, venue };
    worked(await planMeeting(world.source, await world.viewer("SECRETARIAT"), planned));
  }
}

async function agenda(world: World, rounds: readonly RoundFacts[]): Promise<LocalizedText[]> {
  const items = localized(lines("agenda", 300));
  for (const [index, title] of items.entries()) {
    const item = { title, consultation: rounds[index]?.id ?? null };
    worked(await addAgendaItem(world.source, await world.viewer("CHAIR"), { meeting, item }));
  }
  return items;
}

async function contributions(world: World): Promise<Pick<HostileRecord, "drafts" | "contributions">> {
  const focalPoint = await world.viewer("FOCAL_POINT", "CHE");
  const written: { drafts: Draft[]; contributions: Draft[] } = { drafts: [], contributions: [] };
  for (const [index, title] of lines("title", 300).entries()) {
    const text = { title, body: everything(`body-${index}`), language: index % 4 === 3 ? "ar" : "en" };
    const saved = worked(
      await saveContributionDraft(world.source, focalPoint, { draft: null, revision: null, meeting, ...text }),
    );
    written.drafts.push({ ...text, id: saved.id });
    if (index % 2 === 0) continue;
    const submitted = worked(await submitContribution(world.source, focalPoint, { draft: saved.id, revision: 1 }));
    written.contributions.push({ ...text, id: submitted.contribution });
  }
  return written;
}

async function report(world: World): Promise<string> {
  const period = { meetings: held, asOf: closesAt.slice(0, 10) };
  return worked(await compileCouncilReport(world.source, await world.viewer("CHAIR"), period)).id;
}
