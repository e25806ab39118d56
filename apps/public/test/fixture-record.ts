/** A few true facts of the group's record and one invented open round, in the graph's shape, to see pages with. */

const original = (language: string, text: string, translations: Record<string, string> = {}) => ({
  original: { language, text, origin: "ORIGINAL" },
  translations: Object.entries(translations).map(([to, version]) => ({
    language: to,
    text: version,
    origin: "HUMAN_TRANSLATION",
  })),
});
const en = (text: string) => original("en", text);
const day = (date: string, source: string) => ({ text: date, earliest: date, latest: date, precision: "DAY", source });
const month = (text: string, earliest: string, latest: string, source: string) => ({
  text,
  earliest,
  latest,
  precision: "MONTH",
  source,
});
const words = (text: string, source: string) => ({ text, earliest: null, latest: null, precision: "UNKNOWN", source });
const questions = (round: number, ...texts: (string | [string])[]) =>
  texts.map((text, index) => ({
    id: `00000000-0000-4000-8000-0000000${round}0${index + 1}`,
    position: index + 1,
    text: en(typeof text === "string" ? text : text[0]),
    incompleteInSource: typeof text !== "string",
  }));

const report2020 = "council-report-2020.txt";
const page = (name: string) => `https://www.itu.int/en/council/cwg-internet/Pages/${name}.aspx`;
/** The clock of the fixture. */
export const asOf = "2027-03-10T09:00:00.000Z";

interface Overrides {
  readonly topic?: ReturnType<typeof original>;
  readonly decision?: { readonly meeting: number | null; readonly [field: string]: unknown };
  readonly [field: string]: unknown;
}

const round = (sequence: number, slug: string, rest: Overrides) => ({
  id: `10000000-0000-4000-8000-0000000000${String(sequence).padStart(2, "0")}`,
  slug,
  sequence,
  stage: "HISTORICAL",
  topic: null,
  topicNote: null,
  decision: undefined,
  window: null,
  statedOpens: [],
  statedCloses: [],
  consultationMeeting: null,
  questions: [],
  questionsNote: null,
  claimed: null,
  statistics: { total: 0, byCategory: [], byRegion: [], version: 1 },
  presentedToMeeting: null,
  notes: [],
  sources: [],
  version: 1,
  asOf,
  ...rest,
});

const openTopic = original("en", "Trust in public digital services", {
  fr: "La confiance dans les services numériques publics",
});
const openQuestions = [
  original("en", "What makes people trust, or distrust, a public service that is offered online?", {
    fr: "Qu'est-ce qui fait que l'on accorde, ou non, sa confiance à un service public en ligne ?",
  }),
  original("en", "Which measures have proven themselves in your country or organization?", {
    fr: "Quelles mesures ont fait leurs preuves dans votre pays ou votre organisation ?",
  }),
].map((text, index) => ({
  id: `00000000-0000-4000-8000-00000001600${index + 1}`,
  position: index + 1,
  text,
  incompleteInSource: false,
}));

const openRound = round(16, "2027-trust", {
  stage: "OPEN",
  topic: openTopic,
  decision: {
    takenBy: "CWG-Internet",
    meeting: 18,
    decidedOn: "2027-02-12",
    text: en("The group decided to hold an open consultation."),
    note: null,
  },
  window: { opensAt: "2027-03-01T08:00:00.000Z", closesAt: "2027-04-30T21:59:00.000Z", zone: "Europe/Zurich" },
  questions: openQuestions,
  statistics: {
    total: 4,
    byCategory: [
      { category: "GOVERNMENT", count: 1, declaredOnly: 1 },
      { category: "CIVIL_SOCIETY", count: 2, declaredOnly: 0 },
      { category: "ACADEMIA", count: 1, declaredOnly: 0 },
    ],
    byRegion: [
      { region: "ARAB_STATES", count: 1 },
      { region: "EUROPE", count: 2 },
      { region: null, count: 1 },
    ],
    version: 5,
  },
  version: 5,
});

export const rounds = [
  openRound,
  round(15, "2025-lldc", {
    topic: en("Ensuring meaningful connectivity to the Internet for landlocked developing countries (LLDCs)"),
    topicNote: "wording from a third-party session summary, June 2025",
    sources: [
      "https://dig.watch/event/internet-governance-forum-2025/lightning-talk-38-chat-with-itu-international-internet-public-policy-issues",
    ],
  }),
  round(11, "2020-expanding-internet-connectivity", {
    topic: en("Expanding Internet Connectivity"),
    statedOpens: [month("March 2020", "2020-03-01", "2020-03-31", report2020)],
    statedCloses: [
      month("September 2020", "2020-09-01", "2020-09-30", `${report2020} 2.6`),
      { ...day("2020-12-15", page("consultation-sep2020")), text: "15 December 2020" },
    ],
    consultationMeeting: { number: null, held: null, mode: "virtual (COVID-19)", note: null },
    questions: questions(
      11,
      "What are the challenges and opportunities for expanding Internet connectivity, particularly to remote and under-served areas? What are the roles of governments and non-government actors in overcoming these challenges?",
      "Are there particular challenges facing land-locked countries in securing affordable Internet access? What can be done to overcome these challenges?",
      "How can small/community/non-profit operators help in promoting the increase of Internet connectivity?",
    ),
    notes: ["Two sourced dates. An extension is inferred, no source states one: show both with their sources."],
    sources: [report2020, page("consultation-sep2020")],
  }),
  round(10, "2019-new-and-emerging-telecommunications", {
    topic: en(
      "International Internet-Related Public Policy Issues on Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development",
    ),
    decision: { takenBy: "CWG-Internet", meeting: 13, decidedOn: "2019-09-20", text: null, note: null },
    statedOpens: [month("October 2019", "2019-10-01", "2019-10-31", report2020)],
    statedCloses: [month("January 2020 (online)", "2020-01-01", "2020-01-31", page("consultation-oct2019"))],
    consultationMeeting: { number: 7, held: day("2020-02-03", page("consultation-oct2019")), mode: null, note: null },
    questions: questions(
      10,
      "How will new and emerging telecommunications/ICTs impact both the internet and sustainable development, including the digital economy?",
      "What are the opportunities and challenges for the adoption and growth of the new and emerging telecommunications/ICTs and internet?",
      "How can governments and the other stakeholders harness the benefits of new and emerging telecommunications/ICTs?",
      "What are the best practices for promoting human skills, institutional capacity, innovation and investment for new and emerging telecommunications/ICTs?",
    ),
    claimed: {
      responses: 52,
      byKind: [
        { kind: "Governments", count: 15 },
        { kind: "Private Sector entities and Industry Associations", count: 15 },
        { kind: "Civil Society representatives", count: 11 },
        { kind: "Intergovernmental Organizations", count: 8 },
      ],
      respondentsListed: 49,
      unexplainedDifference: 3,
      byRegion: null,
      note: "52 responses; 49 respondents listed by kind; the difference of 3 is not explained and not attributed in the source.",
      source: `${report2020} 2.4`,
    },
    presentedToMeeting: 14,
    sources: [
      report2020,
      page("consultation-oct2019"),
      "https://vdocument.in/open-consultation-on-the-cwg-internet-web-view-cwg-internet-invites-all-stakeholders.html (OPCWGINT7/3-E)",
    ],
  }),
  round(8, "2017-otts", {
    topic: en("Public Policy considerations for OTTs"),
    decision: {
      takenBy: "Council 2017 (25 May 2017), after CWG-Internet could not agree a topic",
      meeting: null,
      decidedOn: "2017-05-25",
      text: null,
      note: "the official page says launched following the 9th meeting; the topic was settled by the Council",
    },
    statedOpens: [month("June 2017", "2017-06-01", "2017-06-30", page("consultation-june2017"))],
    statedCloses: [words("before September 2017 meeting", page("consultation-june2017"))],
    consultationMeeting: { number: 5, held: day("2017-09-18", page("consultation-june2017")), mode: null, note: null },
    questions: questions(
      8,
      "What are the opportunities and implications associated with OTT?",
      "What are the policy and regulatory matters associated with OTT?",
    ),
    sources: [page("consultation-june2017"), "https://docest.com/doc/656505/cwg-internet-report"],
  }),
  round(5, "2015-persons-with-disabilities", {
    topic: en("Access to the Internet for Persons with Disabilities and specific needs"),
    decision: { takenBy: "CWG-Internet", meeting: 6, decidedOn: "2015-10-02", text: null, note: null },
    statedOpens: [month("October 2015", "2015-10-01", "2015-10-31", page("consultation-oct2015"))],
    statedCloses: [month("January 2016", "2016-01-01", "2016-01-31", page("consultation-oct2015"))],
    consultationMeeting: { number: 2, held: day("2016-02-15", page("consultation-oct2015")), mode: null, note: null },
    questions: questions(
      5,
      "What are the different challenges facing persons with disabilities and specific needs (e.g. lack of ICT skill sets etc.) in accessing and using the Internet?",
      ["What possible approaches and examples of goo"],
    ),
    sources: [page("consultation-oct2015")],
  }),
  round(2, "2013-after-third-meeting", {
    decision: { takenBy: "CWG-Internet", meeting: 3, decidedOn: null, text: null, note: null },
    sources: [page("open-consultations")],
  }),
];

const reference = ({ id, slug, sequence, topic }: (typeof rounds)[number]) => ({ id, slug, sequence, topic });
const answer = (index: number, text: string) => ({ question: openQuestions[index], text });
const response = (number: number, rest: object) => ({
  id: `20000000-0000-4000-8000-00000000000${number}`,
  number,
  consultation: reference(openRound),
  submittedAt: `2027-03-0${number + 1}T10:15:30.000Z`,
  publishedAt: `2027-03-0${number + 2}T08:00:00.000Z`,
  contentHash: `${number}f2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7`,
  ...rest,
});

export const responses = [
  response(1, {
    respondent: {
      kind: "ORGANISATION",
      category: "CIVIL_SOCIETY",
      displayName: "جمعية الحقوق الرقمية",
      country: "MAR",
      region: "ARAB_STATES",
      standing: "OWN",
    },
    language: "ar",
    answers: [
      answer(
        0,
        "الثقة تبدأ بالوضوح: أن يعرف الناس لماذا تُطلب بياناتهم ومن يطّلع عليها.\n\nوتضيع الثقة حين تتغيّر الشروط دون إعلام.",
      ),
      answer(1, "سجلّ عام بالأخطاء وبما اتُّخذ لإصلاحها."),
    ],
  }),
  response(2, {
    respondent: {
      kind: "ORGANISATION",
      category: "GOVERNMENT",
      displayName: "Federal Office of Communications",
      country: "CHE",
      region: "EUROPE",
      standing: "DECLARED",
    },
    language: "fr",
    answers: [answer(0, "La possibilité de faire chaque démarche aussi sans moyen numérique.")],
  }),
  response(3, {
    respondent: {
      kind: "INDIVIDUAL",
      category: "CIVIL_SOCIETY",
      displayName: "Ana Pérez",
      country: "ESP",
      region: "EUROPE",
      standing: "OWN",
    },
    language: "es",
    answers: [answer(1, "Que el código del servicio sea público y que cualquiera pueda avisar de un fallo.")],
  }),
  response(4, {
    respondent: {
      kind: "ORGANISATION",
      category: "ACADEMIA",
      displayName: "Institute for Public Networks",
      country: "INT",
      region: null,
      standing: "OWN",
    },
    language: "en",
    answers: [
      answer(
        0,
        "Predictability. A service that works in the same way tomorrow earns more trust than one that impresses today.",
      ),
    ],
  }),
];

const listing = page("open-consultations");
const meeting = (number: number, starts: string | null, ends: string | null, rest: object = {}) => ({
  number,
  starts,
  ends,
  venue: null,
  note: null,
  conflict: null,
  consultations: rounds.filter(({ decision }) => decision?.meeting === number).map(reference),
  sources: starts ? [listing] : [],
  ...rest,
});

export const meetings = [
  meeting(1, null, null, { note: "date not found" }),
  meeting(2, "2013-01-30", "2013-01-31"),
  meeting(3, "2013-11-11", "2013-11-12", { venue: "Geneva, Switzerland" }),
  meeting(6, "2015-10-01", "2015-10-02"),
  meeting(10, "2017-09-20", "2017-09-21", {
    venue: "Geneva, Switzerland",
    conflict: {
      field: "ends",
      value: "2017-09-22",
      source: "https://docest.com/doc/656505/cwg-internet-report",
      note: "meeting report header says 20-22 September 2017; report itself dated 21 September 2017",
    },
  }),
  meeting(12, null, null, {
    note: "date not found; PP-22 Doc 34 says the cycle's meetings ran from February 2019, so February 2019 is an inference only",
    sources: ["https://www.itu.int/md/meetingdoc.asp?lang=en&parent=S22-PP-C-0034 (read through a copy)"],
  }),
  meeting(13, "2019-09-19", "2019-09-20", { venue: "ITU Headquarters, Geneva, Switzerland", sources: [report2020] }),
  meeting(14, "2020-02-05", "2020-02-06", { venue: "ITU Headquarters, Geneva, Switzerland", sources: [report2020] }),
  meeting(18, null, null, { note: "October 2023 cluster (9-20 October 2023); exact day not found" }),
];

export const group = {
  name: "Council Working Group on International Internet-related Public Policy Issues",
  shortName: "CWG-Internet",
  parent: "ITU Council",
  participation: "Limited to Member States, with open consultation to all stakeholders",
  usualPlace:
    "ITU Headquarters, Geneva (stated for the 13th and 14th meetings; Geneva for the 3rd, 9th, 10th, 11th; not stated for the others)",
  founded: {
    instrument: "Council Resolution 1336",
    year: 2011,
    source: "http://linguasynaptica.com/council-2013-cwg-internet-proposals/",
  },
  reportedAsEstablishedBy: {
    instrument: "Council Resolution 1336 (Mod. 2015)",
    year: null,
    source: `${report2020} 1.1`,
  },
  termsOfReference: [
    {
      label: "chapeau",
      text: "identify, study and develop matters related to international Internet-related public policy issues, including those identified in Council Resolution 1305 (2009)",
      source: `${report2020} 1.2`,
    },
    {
      label: "c",
      text: "initiate and conduct open consultations with all stakeholders, open and inclusive; their output is presented for the deliberations of the group",
      source: `${report2020} 1.2 c`,
    },
  ],
  fullerTermsOfReference: {
    complete: false,
    note: "the group's own page lists at least nine items; the ninth is cut off in the copy read",
    source: `${page("tor")} (read through a copy)`,
    items: [
      "study Internet-related public policy issues including those of Resolution 1305",
      "encourage stakeholders to submit their national and international … (cut off in the source)",
    ],
  },
  instruments: [
    {
      body: "Plenipotentiary",
      number: "102",
      versions: ["Rev. Antalya, 2006", "Rev. Guadalajara, 2010", "Rev. Busan, 2014", "Rev. Dubai, 2018"],
      versionsComplete: false,
      laterVersion: "revised in 2022; text not found",
      title:
        "ITU's role with regard to international public policy issues pertaining to the Internet and the management of Internet resources, including domain names and addresses",
      role: "Basis of the group.",
      sources: [report2020],
    },
    {
      body: "Council",
      number: "1336",
      versions: ["2011", "Mod. 2015", "Mod. 2019"],
      versionsComplete: false,
      laterVersion: null,
      title: null,
      role: "Created CWG-Internet as a separate group and holds its terms of reference",
      sources: ["http://linguasynaptica.com/council-2013-cwg-internet-proposals/", report2020],
    },
    {
      body: "Council",
      number: "Decision 556",
      versions: ["C10, mod. C11"],
      versionsComplete: false,
      laterVersion: null,
      title: "Submission and publication of documentation for Council sessions and Council working group meetings",
      role: "12 days before opening for untranslated CWG documents; all documents posted at the latest 7 days before",
      sources: [
        "https://www.itu.int/wftp3/Public/epub_shared/GS/2014-ResDec/web/ITU%20RES%20DEC%20-%20E_opf_files/WebSearch/page0137.html",
      ],
    },
  ],
  issues: [
    {
      number: 1,
      label: "Multilingualization of the Internet, including internationalized (multilingual) domain names",
      note: "order and wording per Global Partners Digital's listing, not checked against the Annex itself",
      sources: [
        "https://www.gp-digital.org/itu-event/council-working-group-on-international-internet-related-public-policy-issues-3/",
      ],
    },
    {
      number: 2,
      label: "International Internet connectivity",
      note: "order and wording per Global Partners Digital's listing, not checked against the Annex itself",
      sources: [
        "https://www.gp-digital.org/itu-event/council-working-group-on-international-internet-related-public-policy-issues-3/",
      ],
    },
  ],
  memberStates: { on: "2027-03-10", count: 194 },
};

export const councilReports = [
  {
    slug: "council-2020",
    title: "Report on the thirteenth and fourteenth meetings of CWG-Internet",
    year: 2020,
    summary:
      "Main results of the thirteenth and fourteenth meetings of the group, held on 19-20 September 2019 and 5-6 February 2020.",
    actionRequired: "The Council is invited to note the report.",
    meetings: [13, 14],
    asOf: "between 2020-02-06 and 2020-09 (the source's own date is not stated)",
    source: report2020,
    notStated: [
      "document number",
      "date",
      "author's name",
      "Chair's name",
      "Vice-Chairs' names",
      "regional figures",
      "headings 1 and 3",
      "dates and lists of approval and dissemination",
    ],
  },
];
