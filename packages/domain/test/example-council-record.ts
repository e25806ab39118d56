import { readStatedDate, statedDay } from "../src/kernel/index.js";
import type { CouncilRecord, RecordedRound, SourcedClaim, SourcedReport } from "../src/reports/index.js";

/* A group that does not exist, so that the rules are tested and not one record. */

const page = (name: string): { name: string; url: string } => ({
  name: `Page of ${name}`,
  url: `/en/${name.replaceAll(" ", "-")}`,
});
const council = (number: string, version: string) => ({ body: "Council", number, version });

export const tides = "Tides and their tables";
export const lights = "Lights at sea";
export const sourceName = "Report of 2020";

type Without<T> = T extends unknown ? Omit<T, "id" | "record"> : never;
const claim = (id: string, about: Without<SourcedClaim>): SourcedClaim => ({ id, record: `remark on ${id}`, ...about });

export const exampleClaims: readonly SourcedClaim[] = [
  claim("meetings", {
    paragraph: "Summary",
    subject: "MEETINGS_HELD",
    claim: "two meetings",
    value: ["2019-09-19/2019-09-20", "2020-02-05/2020-02-06"],
  }),
  claim("basis", {
    paragraph: "Summary",
    subject: "BASIS",
    claim: "in line with Resolution 7",
    value: [council("7", "Mod. 2015")],
  }),
  claim("action", { paragraph: "Action required", subject: "ACTION", claim: "note the report", value: null }),
  claim("founding", {
    paragraph: "1.1",
    subject: "FOUNDING",
    claim: "established by Resolution 7",
    value: council("7", "Mod. 2015"),
  }),
  claim("terms", { paragraph: "1.1", subject: "TERMS", claim: "terms of reference", value: null }),
  claim("period", {
    paragraph: "2.4",
    subject: "ROUND_PERIOD",
    claim: "one round",
    round: tides,
    value: ["2019-10", "2020-02"],
  }),
  claim("responses", { paragraph: "2.4", subject: "ROUND_RESPONSES", claim: "responses", round: tides, value: 52 }),
  claim("governments", {
    paragraph: "2.4",
    subject: "ROUND_KIND",
    claim: "Governments",
    kind: "Governments",
    round: tides,
    value: 30,
  }),
  claim("others", {
    paragraph: "2.4",
    subject: "ROUND_KIND",
    claim: "Harbours",
    kind: "Harbours",
    round: tides,
    value: 19,
  }),
  claim("spread", { paragraph: "2.4", subject: "ROUND_SPREAD", claim: "a variety", round: tides, value: null }),
  claim("questions", {
    paragraph: "2.4",
    subject: "ROUND_QUESTIONS",
    claim: "number of questions",
    round: tides,
    value: 4,
  }),
  claim("publication", { paragraph: "2.5", subject: "PUBLICATION", claim: "all public", round: tides, value: null }),
  claim("now", {
    paragraph: "2.6",
    subject: "CURRENT_ROUND",
    claim: "now holding",
    round: lights,
    value: ["2020-03", "2020-09"],
  }),
  claim("invitation", {
    paragraph: "3.1",
    subject: "INVITATION",
    claim: "note the reports of the meetings",
    value: null,
  }),
];

export const exampleReport: SourcedReport = {
  slug: "example",
  source: { name: sourceName, url: "/en/reports" },
  meetings: [13, 14],
  asOf: { text: "between February and September 2020", earliest: "2020-02-06", latest: "2020-09-30" },
  notStatedInSource: ["date"],
  listing: { title: "Report", year: 2020, summary: "Two meetings.", actionRequired: "To note." },
  outline: [
    { number: null, heading: "Summary", paragraphs: ["Summary"] },
    { number: null, heading: "Action required", paragraphs: ["Action required"] },
    { number: "1", heading: null, paragraphs: ["1.1", "1.2", "1.3", "1.4"] },
    { number: "2", heading: "Activities", paragraphs: ["2.1", "2.2", "2.3", "2.4", "2.5", "2.6"] },
    { number: "3", heading: null, paragraphs: ["3.1", "3.2"] },
  ],
  terms: [
    { label: "chapeau", text: "watch the sea" },
    { label: "a", text: "write tables" },
  ],
  claims: [...exampleClaims],
};

const round = (topic: string | null, about: Partial<RecordedRound>): RecordedRound => ({
  topic,
  decidedByMeeting: null,
  opens: [],
  closes: [],
  consultationMeeting: null,
  questions: null,
  claimed: null,
  held: null,
  page: page(topic ?? "an unnamed round"),
  ...about,
});

export const tidesRound = round(tides, {
  decidedByMeeting: 13,
  opens: [readStatedDate("October 2019", "register")],
  closes: [readStatedDate("January 2020 (online)", "register")],
  consultationMeeting: statedDay("2020-02-03", "register"),
  questions: 4,
});
export const lightsRound = round(lights, {
  opens: [readStatedDate("March 2020", sourceName)],
  closes: [readStatedDate("September 2020", sourceName), statedDay("2020-12-15", "https://example.org/lights")],
  questions: 3,
});

const meeting = (number: number, starts: string | null, ends: string | null) => ({
  number,
  starts,
  ends,
  venue: null,
  conflict: null,
  source: { name: "register", url: null },
  page: page(`meeting ${number}`),
});

export const exampleRecord: CouncilRecord = {
  group: {
    name: "Working Group on the Sea",
    shortName: "WG-Sea",
    participation: "Limited to Member States, with open consultation to all stakeholders",
    founded: { instrument: "Council Resolution 7", year: 2011, source: { name: "history", url: null } },
    fullerTerms: { items: 9, complete: false, source: { name: "terms", url: null } },
    page: page("the group"),
  },
  instruments: [
    {
      body: "Council",
      number: "7",
      versions: ["2011", "Mod. 2015", "Mod. 2019"],
      sources: [{ name: "register", url: null }],
    },
  ],
  meetings: [
    meeting(11, "2018-01-25", "2018-01-26"),
    meeting(12, null, null),
    meeting(13, "2019-09-19", "2019-09-20"),
    meeting(14, "2020-02-05", "2020-02-06"),
    meeting(15, null, null),
  ],
  rounds: [tidesRound, lightsRound],
  membership: {
    knownFrom: "2020-02-06",
    members: [{ memberSince: null }, { memberSince: null }, { memberSince: "2024-09-19" }],
    source: page("member states"),
  },
  sourced: exampleReport,
};
