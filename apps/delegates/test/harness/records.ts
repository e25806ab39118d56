import { instant, localizedText, type Window } from "@openfloor/domain/kernel";
import type { Contribution, Draft, Meeting, Response, Round } from "./world.ts";

const question = (id: string, en: string, fr: string) => ({ id, text: localizedText("en", en, { fr }) });

const twoQuestions = (round: string) => [
  question(
    `${round}-q1`,
    "What are the main obstacles to affordable access in your region?",
    "Quels sont les principaux obstacles à un accès abordable dans votre région ?",
  ),
  question(
    `${round}-q2`,
    "Which policies have worked, and for whom?",
    "Quelles politiques ont donné des résultats, et pour qui ?",
  ),
];

const decided = (text: string, meeting: number | null = 19) => ({
  takenBy: meeting === null ? "Council" : "CWG-Internet",
  meeting,
  decidedOn: "2026-10-02",
  text: localizedText("en", text),
});

const geneva = (opens: string, closes: string): Window => ({
  opensAt: instant(opens),
  closesAt: instant(closes),
  zone: "Europe/Zurich",
});

export function rounds(): Round[] {
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
      topic: topic(
        "International public policy issues of OTTs",
        "Questions de politiques publiques internationales relatives aux OTT",
      ),
      questions: [],
      decision: null,
      historical: true,
      window: null,
      presentedToMeeting: null,
    },
    {
      id: "round-untitled",
      slug: "round-3",
      topic: null,
      questions: [],
      decision: null,
      historical: true,
      window: null,
      presentedToMeeting: null,
    },
  ];
}

export function responses(): Response[] {
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
  const proposal = (proposedBy: string) => ({
    reason: "OFF_TOPIC",
    note: "Speaks of something else.",
    proposedBy,
    proposedAt: instant("2027-03-09T08:30:00Z"),
  });
  return [
    one("response-arabic", {
      name: "ليلى حداد",
      country: "JOR",
      region: "ARAB_STATES",
      language: "ar",
      answers: ["التكلفة هي العائق الأول.\n\nوالمسافة هي العائق الثاني.", "سياسات الخدمة الشاملة."],
    }),
    one("response-government", {
      kind: "ORGANISATION",
      category: "GOVERNMENT",
      name: "Paul Zbinden",
      organisation: "Federal Office of Communications",
      country: "CHE",
      region: "EUROPE",
      standing: "DECLARED",
    }),
    one("response-igo", {
      kind: "ORGANISATION",
      category: "INTERGOVERNMENTAL_ORGANIZATION",
      name: "Ana Ruiz",
      organisation: "Regional Telecommunity",
      country: "INT",
      region: null,
      standing: "DECLARED",
      language: "es",
      answers: ["El costo."],
    }),
    one("response-proposed", { name: "Sam Poe", state: "NOT_PUBLISHING_PROPOSED", proposal: proposal("Amina Farah") }),
    one("response-published", { name: "Wanjiru Kamau", state: "PUBLISHED", round: "round-closed" }),
    one("response-unconfirmed", { name: "No Answer", state: "SUBMITTED" }),
    one("response-lapsed", { name: "Gone", state: "LAPSED", round: "round-closed" }),
  ];
}

export function meetings(): Meeting[] {
  const past = (
    number: number,
    starts: string | null,
    ends: string | null,
    change: Partial<Meeting> = {},
  ): Meeting => ({
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
        {
          id: "item-2",
          title: localizedText("en", "Open consultation: resilience of networks", {
            fr: "Consultation ouverte : résilience des réseaux",
          }),
          round: "round-closed",
        },
      ],
    }),
  ];
}

export function contributions(): Contribution[] {
  return [
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
  ];
}

export function drafts(): Draft[] {
  return [
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
  ];
}
