import { createHash } from "node:crypto";
import { type Instant, instant, type LocalizedText, localizedText, type Window } from "@openfloor/domain/kernel";
import type { Category, Region, RespondentKind, ResponseState, Role, Standing } from "../../src/gen/graphql.ts";

/*
 * A small world in memory, as the graph of the delegates would show it. It exists so that pages can
 * be looked at and tested before and beside the real server; rules are those of the domain.
 */

export interface Account {
  readonly name: string;
  readonly role: Role;
  readonly memberState: string | null;
}

export interface Round {
  readonly id: string;
  readonly slug: string;
  readonly topic: LocalizedText | null;
  readonly questions: readonly { readonly id: string; readonly text: LocalizedText }[];
  readonly decision: { readonly takenBy: string; readonly meeting: number | null; readonly decidedOn: string | null; readonly text: LocalizedText | null } | null;
  readonly historical: boolean;
  window: Window | null;
  presentedToMeeting: number | null;
}

export interface Response {
  readonly id: string;
  readonly round: string;
  state: ResponseState;
  readonly kind: RespondentKind;
  readonly category: Category;
  readonly name: string;
  readonly organisation: string | null;
  readonly country: string;
  readonly region: Region | null;
  standing: Standing;
  readonly language: string;
  readonly answers: readonly string[];
  readonly submittedAt: Instant;
  proposal: { readonly reason: string; readonly note: string | null; readonly proposedBy: string; readonly proposedAt: Instant } | null;
}

export interface Meeting {
  readonly number: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly venue: string | null;
  readonly note: string | null;
  readonly documents: readonly string[];
  readonly agenda: { readonly id: string; readonly title: LocalizedText; readonly round: string | null }[];
}

export interface Contribution {
  readonly id: string;
  readonly meeting: number;
  readonly number: number;
  readonly memberState: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly submittedAt: Instant;
}

export interface Draft {
  readonly id: string;
  readonly meeting: number;
  readonly memberState: string;
  title: string;
  body: string;
  language: string;
  revision: number;
  changedBy: string;
  changedAt: Instant;
  submitted: string | null;
}

export interface Report {
  readonly id: string;
  readonly meetings: readonly number[];
  readonly asOf: string;
  readonly compiledBy: string;
  readonly compiledAt: Instant;
  reviewed: { readonly by: string; readonly at: Instant; readonly acknowledged: readonly string[] } | null;
}

export interface World {
  now: Instant;
  readonly accounts: Readonly<Record<string, (memberState: string) => Account>>;
  readonly rounds: Round[];
  readonly responses: Response[];
  readonly meetings: Meeting[];
  readonly contributions: Contribution[];
  readonly drafts: Draft[];
  readonly reports: Report[];
  /** The next id; ids are plain numbers so that tests can name them. */
  nextId: () => string;
}

export const hashOf = (content: unknown): string => createHash("sha256").update(JSON.stringify(content)).digest("hex");

/** Looks something up that the caller has checked to be there. */
export function found<T>(list: readonly T[], test: (item: T) => boolean): T {
  const item = list.find(test);
  if (item === undefined) throw new Error("The harness was asked for something that is not in its world");
  return item;
}

const question = (id: string, en: string, fr: string) => ({ id, text: localizedText("en", en, { fr }) });

const twoQuestions = (round: string) => [
  question(`${round}-q1`, "What are the main obstacles to affordable access in your region?", "Quels sont les principaux obstacles à un accès abordable dans votre région ?"),
  question(`${round}-q2`, "Which policies have worked, and for whom?", "Quelles politiques ont donné des résultats, et pour qui ?"),
];

const decided = (text: string, meeting: number | null = 19) => ({
  takenBy: meeting === null ? "Council" : "CWG-Internet",
  meeting,
  decidedOn: "2026-10-02",
  text: localizedText("en", text),
});

/** A new world on 10 March 2027 at 09:00 UTC, with something to do for everybody. */
export function createWorld(): World {
  let last = 1000;
  return {
    now: instant("2027-03-10T09:00:00Z"),
    accounts: {
      secretariat: () => ({ name: "Amina Farah", role: "SECRETARIAT", memberState: null }),
      "secretariat-2": () => ({ name: "Jonas Keller", role: "SECRETARIAT", memberState: null }),
      chair: () => ({ name: "Lucía Serrano", role: "CHAIR", memberState: null }),
      "focal-point": (memberState) => ({ name: "Claire Favre", role: "FOCAL_POINT", memberState }),
      delegate: (memberState) => ({ name: "Marc Rochat", role: "DELEGATE", memberState }),
    },
    rounds: rounds(),
    responses: responses(),
    meetings: meetings(),
    contributions: [
      {
        id: "contribution-1",
        meeting: 20,
        number: 1,
        memberState: "EGY",
        title: "آراء بشأن النفاذ الميسور التكلفة",
        body: "ترى مصر أن النفاذ الميسور التكلفة يتطلب تعاوناً إقليمياً.\n\nوتقترح تبادل الخبرات بين الدول الأعضاء.",
        language: "ar",
        submittedAt: instant("2027-03-05T14:20:00Z"),
      },
    ],
    drafts: [
      {
        id: "draft-1",
        meeting: 20,
        memberState: "CHE",
        title: "Affordable access in mountain regions",
        body: "Switzerland shares its experience with universal service in mountain regions.\n\nIt proposes that the group collect such experience.",
        language: "en",
        revision: 3,
        changedBy: "Marc Rochat",
        changedAt: instant("2027-03-09T16:05:00Z"),
        submitted: null,
      },
      {
        id: "draft-2",
        meeting: 20,
        memberState: "FRA",
        title: "Brouillon d’une autre délégation",
        body: "Réservé.",
        language: "fr",
        revision: 1,
        changedBy: "Une autre personne",
        changedAt: instant("2027-03-01T08:00:00Z"),
        submitted: null,
      },
    ],
    reports: [
      { id: "report-1", meetings: [13, 14], asOf: "2020-03-31", compiledBy: "Lucía Serrano", compiledAt: instant("2027-03-09T10:00:00Z"), reviewed: null },
    ],
    nextId: () => String((last += 1)),
  };
}

const geneva = (opens: string, closes: string): Window => ({ opensAt: instant(opens), closesAt: instant(closes), zone: "Europe/Zurich" });

function rounds(): Round[] {
  const topic = (en: string, fr: string) => localizedText("en", en, { fr });
  return [
    {
      id: "round-decided",
      slug: "languages-on-the-internet",
      topic: topic("Languages on the Internet", "Les langues sur l’Internet"),
      questions: twoQuestions("round-decided"),
      decision: decided("The group agreed to hold an open consultation on languages on the Internet."),
      historical: false,
      window: null,
      presentedToMeeting: null,
    },
    {
      id: "round-open",
      slug: "affordable-access",
      topic: topic("Affordable access to the Internet", "Un accès abordable à l’Internet"),
      questions: twoQuestions("round-open"),
      decision: decided("The group agreed to hold an open consultation on affordable access."),
      historical: false,
      window: geneva("2027-02-01T08:00:00Z", "2027-04-30T21:59:00Z"),
      presentedToMeeting: null,
    },
    {
      id: "round-closed",
      slug: "resilience-of-networks",
      topic: topic("Resilience of networks", "La résilience des réseaux"),
      questions: twoQuestions("round-closed"),
      decision: decided("The Council invited the group to consult on the resilience of networks.", null),
      historical: false,
      window: geneva("2026-10-15T07:00:00Z", "2027-01-31T22:59:00Z"),
      presentedToMeeting: null,
    },
    {
      id: "round-record",
      slug: "round-14",
      topic: topic("International public policy issues of OTTs", "Questions de politiques publiques internationales relatives aux OTT"),
      questions: [],
      decision: null,
      historical: true,
      window: null,
      presentedToMeeting: null,
    },
    { id: "round-untitled", slug: "round-3", topic: null, questions: [], decision: null, historical: true, window: null, presentedToMeeting: null },
  ];
}

function responses(): Response[] {
  const one = (id: string, change: Partial<Response>): Response => ({
    id,
    round: "round-open",
    state: "RECEIVED",
    kind: "INDIVIDUAL",
    category: "INDIVIDUAL",
    name: "Respondent",
    organisation: null,
    country: "KEN",
    region: "AFRICA",
    standing: "OWN",
    language: "en",
    answers: ["Distance and cost.\n\nPower supply is the second obstacle.", "Community networks."],
    submittedAt: instant("2027-03-01T10:00:00Z"),
    proposal: null,
    ...change,
  });
  const proposal = (proposedBy: string) => ({ reason: "OFF_TOPIC", note: "Speaks of something else.", proposedBy, proposedAt: instant("2027-03-09T08:30:00Z") });
  return [
    one("response-arabic", {
      name: "ليلى حداد",
      country: "JOR",
      region: "ARAB_STATES",
      language: "ar",
      answers: ["التكلفة هي العائق الأول.\n\nوالمسافة هي العائق الثاني.", "سياسات الخدمة الشاملة."],
    }),
    one("response-government", { kind: "ORGANISATION", category: "GOVERNMENT", name: "Paul Zbinden", organisation: "Federal Office of Communications", country: "CHE", region: "EUROPE", standing: "DECLARED" }),
    one("response-igo", { kind: "ORGANISATION", category: "INTERGOVERNMENTAL_ORGANIZATION", name: "Ana Ruiz", organisation: "Regional Telecommunity", country: "INT", region: null, standing: "DECLARED", language: "es", answers: ["El costo."] }),
    one("response-proposed", { name: "Sam Poe", state: "NOT_PUBLISHING_PROPOSED", proposal: proposal("Amina Farah") }),
    one("response-published", { name: "Wanjiru Kamau", state: "PUBLISHED", round: "round-closed" }),
    one("response-unconfirmed", { name: "No Answer", state: "SUBMITTED" }),
    one("response-lapsed", { name: "Gone", state: "LAPSED", round: "round-closed" }),
  ];
}

function meetings(): Meeting[] {
  const past = (number: number, starts: string | null, ends: string | null, change: Partial<Meeting> = {}): Meeting => ({
    number,
    starts,
    ends,
    venue: starts ? "ITU Headquarters, Geneva, Switzerland" : null,
    note: null,
    documents: [],
    agenda: [],
    ...change,
  });
  return [
    past(12, null, null, { note: "date not found" }),
    past(13, "2019-09-19", "2019-09-20", { documents: ["CWG-Internet-13/1", "CWG-Internet-13/2"] }),
    past(14, "2020-02-05", "2020-02-06"),
    past(19, "2026-10-01", "2026-10-02"),
    past(20, "2027-05-12", "2027-05-13", {
      agenda: [
        { id: "item-1", title: localizedText("en", "Opening", { fr: "Ouverture" }), round: null },
        { id: "item-2", title: localizedText("en", "Open consultation: resilience of networks", { fr: "Consultation ouverte : résilience des réseaux" }), round: "round-closed" },
      ],
    }),
  ];
}
