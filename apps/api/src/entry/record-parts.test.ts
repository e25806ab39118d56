import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSlug, isUuid } from "@openfloor/domain/kernel";
import { aWorld, type World } from "../../test/worlds/world.js";
import {
  publicConsultation,
  publicConsultations,
  type PublicConsultation,
} from "../modules/consultations/reads/public-consultations.js";
import { publicMeeting, publicMeetings } from "../modules/meetings/reads/public-meetings.js";
import { publicGroup } from "../modules/membership/reads/public-group.js";
import { publicMemberStates } from "../modules/membership/reads/public-member-states.js";
import { importRecord } from "../platform/database/import-record.js";
import { row, rows } from "../platform/database/pool.js";
import { recordParts } from "./record-parts.js";

let world: World;

beforeAll(async () => {
  world = await aWorld({ record: false });
  await importRecord(world.urls.owner, await recordParts());
});
afterAll(() => world.close());

const bySequence = async (sequence: number): Promise<PublicConsultation> => {
  const found = (await publicConsultations(world.publicPool)).find((round) => round.sequence === sequence);
  if (!found) throw new Error(`There is no round ${sequence}.`);
  return found;
};

const publicTables = async (): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      world.admin,
      "select tablename as name from pg_tables where schemaname = 'pub' order by 1",
    )
  ).map(({ name }) => name);

describe("the rounds of the record", () => {
  test("are the fifteen that were found, numbered in their order, under lasting addresses", async () => {
    const rounds = await publicConsultations(world.publicPool);
    expect(rounds.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(rounds.every(({ id, slug }) => isUuid(id) && isSlug(slug))).toBe(true);
    expect(new Set(rounds.map(({ slug }) => slug)).size).toBe(15);
    expect((await publicConsultation(world.publicPool, "round-2"))?.topic).toBeNull();
  });

  test("are historical and never meet a clock", async () => {
    const rounds = await publicConsultations(world.publicPool);
    expect(new Set(rounds.map(({ stage }) => stage))).toEqual(new Set(["HISTORICAL"]));
    expect(rounds.every(({ window, statistics }) => window === null && statistics.total === 0)).toBe(true);
  });

  test("keep the figures that the report of 2020 claims, with the difference that it does not explain", async () => {
    const { claimed, questions, decision } = await bySequence(10);
    expect(claimed).toMatchObject({ responses: 52, respondentsListed: 49, unexplainedDifference: 3, byRegion: null });
    expect(claimed?.byKind.map(({ count }) => count)).toEqual([15, 15, 11, 8]);
    expect(claimed?.note).toContain("not explained and not attributed");
    expect(questions).toHaveLength(4);
    expect(decision).toMatchObject({ meeting: 13, decidedOn: "2019-09-20" });
  });

  test("give both stated closing dates of “Expanding Internet Connectivity” with their sources", async () => {
    const { statedCloses, statedOpens, decision } = (await publicConsultation(
      world.publicPool,
      "expanding-internet-connectivity",
    )) as PublicConsultation;
    expect(statedCloses).toMatchObject([
      { text: "September 2020", earliest: "2020-09-01", latest: "2020-09-30", precision: "MONTH" },
      { text: "15 December 2020", earliest: "2020-12-15", latest: "2020-12-15", precision: "DAY" },
    ]);
    expect(statedCloses.map(({ source }) => source)).toEqual([
      expect.stringMatching(/^Council report .*2\.6$/),
      "https://www.itu.int/en/council/cwg-internet/Pages/consultation-sep2020.aspx",
    ]);
    expect(statedOpens).toMatchObject([{ text: "March 2020" }]);
    expect(decision).toBeNull();
  });

  test("give the first closing date of the round of 2016-17 beside the later one", async () => {
    const { statedCloses } = await bySequence(7);
    expect(statedCloses).toMatchObject([
      { text: "original date 2017-01-04", latest: "2017-01-04" },
      { text: "2017-01-11", latest: "2017-01-11" },
    ]);
  });

  test("mark a question of which the source has only a part, and drop the mark from its words", async () => {
    const rounds = await publicConsultations(world.publicPool);
    const incomplete = rounds.flatMap(({ slug, questions }) =>
      questions.filter((question) => question.incompleteInSource).map(({ position }) => `${slug} ${position}`),
    );
    expect(incomplete).toEqual(["strengthening-the-internet 2", "persons-with-disabilities 2"]);
    expect((await bySequence(5)).questions[1]?.text.original.text).toBe("What possible approaches and examples of goo");
    expect(rounds.some(({ questions }) => questions.some(({ text }) => text.original.text.includes("TRUNCATED")))).toBe(
      false,
    );
  });

  test("leave out what no source states", async () => {
    expect(await bySequence(3)).toMatchObject({
      topic: null,
      statedOpens: [],
      statedCloses: [],
      questions: [],
      claimed: null,
      consultationMeeting: null,
    });
    expect((await bySequence(13)).statedOpens).toMatchObject([{ precision: "UNKNOWN", earliest: null }]);
    expect((await bySequence(1)).notes).toContainEqual(expect.stringContaining("10 submissions two days before close"));
    expect((await bySequence(8)).decision).toMatchObject({
      takenBy: "Council 2017",
      meeting: null,
      decidedOn: "2017-05-25",
    });
  });
});

describe("the meetings of the record", () => {
  test("are the eighteen that were found, with null for what is not stated", async () => {
    const meetings = await publicMeetings(world.publicPool);
    expect(meetings.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, index) => 18 - index));
    expect(meetings.filter(({ starts }) => starts === null)).toHaveLength(6);
    expect(await publicMeeting(world.publicPool, 13)).toMatchObject({
      starts: "2019-09-19",
      ends: "2019-09-20",
      venue: "ITU Headquarters, Geneva, Switzerland",
    });
    expect((await publicMeeting(world.publicPool, 10))?.conflict).toMatchObject({ field: "ends", value: "2017-09-22" });
  });

  test("name the rounds that they decided", async () => {
    expect((await publicMeeting(world.publicPool, 13))?.consultations).toMatchObject([{ sequence: 10 }]);
    expect((await publicMeeting(world.publicPool, 14))?.consultations).toEqual([]);
  });

  test("have the symbols of their papers in core, and nothing public that names one", async () => {
    const symbols = await rows<{ symbol: string }>(
      world.admin,
      "select symbol from core.meeting_document order by symbol",
    );
    expect(symbols).toHaveLength(9);
    const told = ["RCLINTPOL18", ...symbols.map(({ symbol }) => symbol)];
    for (const table of await publicTables()) {
      const all =
        (await row<{ text: string }>(world.admin, `select coalesce(json_agg(t)::text, '') as text from pub.${table} t`))
          ?.text ?? "";
      expect(
        told.filter((symbol) => all.includes(symbol)),
        table,
      ).toEqual([]);
    }
  });
});

describe("the group of the record", () => {
  test("has its terms, its instruments, its twelve issues and both claims of its founding", async () => {
    const group = await publicGroup(world.publicPool);
    expect(group).toMatchObject({
      shortName: "CWG-Internet",
      founded: { year: 2011 },
      reportedAsEstablishedBy: { instrument: "Council Resolution 1336 (Mod. 2015)", year: null },
    });
    expect(group.termsOfReference.map(({ label }) => label)).toEqual(["chapeau", "a", "b", "c"]);
    expect(group.fullerTermsOfReference).toMatchObject({ complete: false, items: { length: 9 } });
    expect(group.instruments.find(({ number }) => number === "1344")?.versions).toEqual(["2012", "Mod. 2015"]);
    expect(group.issues.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(group.memberStates.count).toBe(194);
  });

  test("has 193 Member States on 6 February 2020 and 194 from 19 September 2024", async () => {
    const count = async (day: string): Promise<number> => (await publicMemberStates(world.publicPool, day)).length;
    expect(await count("2020-02-06")).toBe(193);
    expect(await count("2024-09-18")).toBe(193);
    expect(await count("2024-09-19")).toBe(194);
    const palau = (await publicMemberStates(world.publicPool, null)).find(({ code }) => code === "PLW");
    expect(palau).toMatchObject({ memberSince: "2024-09-19", region: "ASIA_PACIFIC" });
    expect(palau?.name.translations.map(({ language }) => language).toSorted()).toEqual(["ar", "es", "fr", "ru", "zh"]);
  });
});
