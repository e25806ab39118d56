import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localizedText, type Instant } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import {
  aConsultation,
  aPublishedResponse,
  aReceivedResponse,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { presentConsultation } from "../../consultations/acts/present-consultation.js";
import { addAgendaItem } from "../acts/add-agenda-item.js";
import { planMeeting } from "../acts/plan-meeting.js";
import { delegatesMeeting, delegatesMeetings } from "./delegates-meetings.js";
import { publicMeeting } from "./public-meetings.js";
import { publishedResponses } from "./published-responses.js";

let world: World;
let secretary: Viewer;
let delegate: Viewer;

beforeAll(async () => {
  world = await aWorld();
  secretary = await world.viewer("SECRETARIAT");
  delegate = await world.viewer("DELEGATE", "CHE");
  worked(
    await planMeeting(world.source, secretary, {
      number: 901,
      starts: "2030-09-13",
      ends: "2030-09-14",
      venue: "Geneva",
    }),
  );
});
afterAll(() => world.close());

describe("meetings", () => {
  test("are told the newest first, those of the record with the symbols of their papers", async () => {
    const meetings = await delegatesMeetings(world.source, delegate);
    expect(meetings.map(({ number }) => number)).toEqual([
      901,
      ...Array.from({ length: 18 }, (_, index) => 18 - index),
    ]);
    expect(meetings.find(({ number }) => number === 9)?.documents).toEqual([
      { id: expect.any(String), symbol: "WG-Internet 9/2-E", note: "3 January 2017" },
    ]);
  });

  test("say to each role what it may add, and to nobody that a historical one may be added to", async () => {
    const may = async (viewer: Viewer, number: number) =>
      (await delegatesMeeting(world.source, viewer, number))?.viewerCan;
    expect(await may(secretary, 901)).toEqual({ addAgendaItem: true, writeContribution: false });
    expect(await may(await world.viewer("CHAIR"), 901)).toEqual({ addAgendaItem: true, writeContribution: false });
    expect(await may(delegate, 901)).toEqual({ addAgendaItem: false, writeContribution: true });
    expect(await may(secretary, 14)).toEqual({ addAgendaItem: false, writeContribution: false });
    expect(await may(delegate, 14)).toEqual({ addAgendaItem: false, writeContribution: false });
  });

  test("are not found under a number that nobody has planned", async () => {
    expect(await delegatesMeeting(world.source, secretary, 999)).toBeUndefined();
    expect(await publicMeeting(world.publicPool, -1)).toBeUndefined();
  });
});

describe("a round on the agenda of a meeting", () => {
  let round: Round;

  beforeAll(async () => {
    round = await (await aConsultation(world)).open();
    await aPublishedResponse(world, round, {
      language: "ar",
      answers: [
        { question: round.questions[1] ?? "", text: "التدريب." },
        { question: round.questions[0] ?? "", text: "نقص الكهرباء." },
      ],
    });
    await aReceivedResponse(world, round, { email: "waits@example.org" });
    const item = { title: localizedText("en", "Open consultation"), consultation: round.id };
    worked(await addAgendaItem(world.source, secretary, { meeting: 901, item }));
  });

  test("brings its published responses there, as they are public and in the order of the questions", async () => {
    const [item] = (await delegatesMeeting(world.source, delegate, 901))?.agenda ?? [];
    expect(item).toMatchObject({ consultationId: round.id, publicConsultationId: round.publicId });
    expect(await publishedResponses(world.source, delegate, round.publicId)).toMatchObject([
      {
        id: expect.any(String),
        number: 1,
        displayName: "Open Schools",
        category: "CIVIL_SOCIETY",
        country: "EGY",
        region: "ARAB_STATES",
        standing: "OWN",
        language: "ar",
        answers: [
          { question: { original: { text: "What hinders schools?" } }, text: "نقص الكهرباء." },
          { question: { original: { text: "What has worked?" } }, text: "التدريب." },
        ],
        publishedAt: expect.stringMatching(/^2030-05-01T\d\d:\d\d:\d\d\.\d{3}Z$/) as Instant,
      },
    ]);
    expect(await publishedResponses(world.source, delegate, randomUUID())).toEqual([]);
  });

  test("is named in public by the meeting that decided it, and by the one it was presented to", async () => {
    const reference = { id: round.publicId, slug: round.slug, sequence: 16, topic: expect.anything() };
    expect((await publicMeeting(world.publicPool, 13))?.consultations).toMatchObject([{ sequence: 10 }, reference]);
    expect((await publicMeeting(world.publicPool, 901))?.consultations).toEqual([]);
    await world.setClock("2030-07-01T00:00:00Z");
    worked(await presentConsultation(world.source, secretary, { id: round.id, meeting: 901 }));
    expect((await publicMeeting(world.publicPool, 901))?.consultations).toEqual([reference]);
  });
});
