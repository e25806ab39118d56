import type { ClaimStanding, CompiledCouncilReport } from "@openfloor/domain/reports";

/** One statement of the source: where it stands, the value it states, its standing, and what the paragraph must say of it. */
export type Expected = {
  readonly paragraph: string;
  readonly claim: string;
  readonly value: string | null;
  readonly standing: ClaimStanding;
  readonly inText: readonly string[];
  readonly beside: readonly string[];
};

const row = (
  paragraph: string,
  claim: string,
  value: string | null,
  standing: ClaimStanding,
  inText: readonly string[],
  beside: readonly string[] = [],
): Expected => ({ paragraph, claim, value, standing, inText, beside });

/** Typed from the source document by hand, apart from the initial data, so that a slip in either shows. */
export const claimsOf2020: readonly Expected[] = [
  row(
    "Summary",
    "covers the thirteenth and fourteenth meetings, held 19-20 September 2019 and 5-6 February 2020",
    "19–20 September 2019; 5–6 February 2020",
    "MATCHES",
    ["thirteenth", "19–20 September 2019", "fourteenth", "5–6 February 2020"],
  ),
  row(
    "Summary",
    "in line with PP Resolutions 102 and 140 (Rev. Dubai, 2018) and Council Resolutions 1305 (2009), 1336 (Mod. 2015), 1344 (Mod. 2015)",
    "Plenipotentiary Conference Resolution 102 (Rev. Dubai, 2018); Plenipotentiary Conference Resolution 140 (Rev. Dubai, 2018); Council Resolution 1305 (2009); Council Resolution 1336 (Mod. 2015); Council Resolution 1344 (Mod. 2015)",
    "DIFFERS",
    ["102 (Rev. Dubai, 2018)", "140 (Rev. Dubai, 2018)", "1305 (2009)", "1336 (Mod. 2015)", "1344 (Mod. 2015)"],
    ["Council 1305", "Council 1336", "Mod. 2019", "https://www.itu.int/md/meetingdoc.asp?lang=en&parent=S22-PP-C-0034"],
  ),
  row(
    "Action required",
    "the Council is invited to note the report",
    null,
    "DIFFERS",
    ["The Council is invited to note this report"],
    ["3.1 says the reports of the two meetings"],
  ),
  row(
    "1.1",
    "established as a separate group by Council Resolution 1336 (Mod. 2015) in accordance with PP Resolutions 102 and 140 (Rev. Dubai, 2018)",
    "Council Resolution 1336 (Mod. 2015)",
    "DIFFERS",
    ["Council Resolution 1336 (Mod. 2015)", "102 (Rev. Dubai, 2018)", "140 (Rev. Dubai, 2018)"],
    ["2011", "http://linguasynaptica.com/council-2013-cwg-internet-proposals/"],
  ),
  row("1.1", "limited to Member States, with open consultation to all stakeholders", null, "MATCHES", [
    "Member States alone",
    "all stakeholders",
    "open consultations",
  ]),
  row(
    "1.2",
    "terms of reference: chapeau and a to c",
    null,
    "SHORTENED",
    ["terms of reference", "\na) ", "\nb) ", "\nc) ", "1305 (2009)", "102 (Rev. Dubai, 2018)"],
    ["at least nine items", "https://www.itu.int/en/council/cwg-internet/Pages/tor.aspx"],
  ),
  row(
    "1.3",
    "PP Resolution 102 (Rev. Dubai, 2018) instructed the Council to revise Resolution 1344 so that the group is limited to Member States with open consultation to all stakeholders, by the stated guidelines",
    "Plenipotentiary Conference Resolution 102 (Rev. Dubai, 2018)",
    "STATED_ONLY",
    ["Resolution 102 (Rev. Dubai, 2018)", "Resolution 1344", "Member States", "guidelines"],
    ["outcome of the instruction not stated"],
  ),
  row(
    "1.4",
    "Resolution 1344 (Mod. 2015) decided the modality of open consultation",
    "Council Resolution 1344 (Mod. 2015)",
    "STATED_ONLY",
    ["Council Resolution 1344 (Mod. 2015)", "consults openly"],
  ),
  row("2.1", "both meetings at ITU Headquarters, Geneva", "ITU Headquarters, Geneva, Switzerland", "MATCHES", [
    "Both meetings",
    "ITU Headquarters, Geneva, Switzerland",
  ]),
  row("2.2", "the reports of both meetings were approved by the group", null, "STATED_ONLY", [
    "approved the reports of the thirteenth and fourteenth meetings",
    "When it did so is not stated",
  ]),
  row(
    "2.3",
    "the reports were disseminated throughout the membership and to all relevant international organizations and stakeholders",
    null,
    "STATED_ONLY",
    [
      "entire ITU membership",
      "relevant international organization",
      "stakeholder",
      "Dates and lists of recipients are not stated",
    ],
  ),
  row(
    "2.4",
    "one round of online and physical consultations, October 2019 to February 2020",
    "October 2019 – February 2020",
    "DIFFERS",
    ["One round", "online and in person", "October 2019 to February 2020"],
    ["October 2019 to January 2020", "3 February 2020"],
  ),
  row(
    "2.4",
    "topic: Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development",
    "Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development",
    "MATCHES",
    ["Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development"],
  ),
  row("2.4", "responses received", "52", "STATED_ONLY", ["Responses received: 52"]),
  row("2.4", "Governments", "15", "STATED_ONLY", ["Governments 15"]),
  row("2.4", "Private Sector entities and Industry Associations", "15", "STATED_ONLY", [
    "Private Sector entities and Industry Associations 15",
  ]),
  row("2.4", "Civil Society representatives", "11", "STATED_ONLY", ["Civil Society representatives 11"]),
  row("2.4", "Intergovernmental Organizations", "8", "STATED_ONLY", ["Intergovernmental Organizations 8"]),
  row(
    "2.4",
    "a variety of stakeholders and regions",
    null,
    "DIFFERS",
    [
      "various kinds of stakeholders and various regions",
      "figures by region are not stated",
      "which makes 49",
      "The two figures are 3 apart",
    ],
    ["49", "difference of 3 not explained and not attributed"],
  ),
  row("2.4", "number of questions", "4", "MATCHES", ["Questions put: 4"]),
  row(
    "2.5",
    "all responses and the brief summaries approved by the participants of the physical meetings are public on the group's site",
    null,
    "STATED_ONLY",
    ["The source states", "open to the public", "summaries", "neither confirms nor contradicts"],
    ["OPCWGINT7/3"],
  ),
  row(
    "2.6",
    "the group is now holding an online consultation on Expanding Internet Connectivity, March to September 2020",
    "March 2020 – September 2020",
    "DIFFERS",
    ["Expanding Internet Connectivity", "March 2020", "September 2020"],
    [
      "15 December 2020",
      "https://www.itu.int/en/council/cwg-internet/Pages/consultation-sep2020.aspx",
      "an extension is inferred, not stated",
    ],
  ),
  row(
    "3.1",
    "the Council is invited to note the reports of the thirteenth and fourteenth meetings",
    null,
    "STATED_ONLY",
    ["reports of the thirteenth and fourteenth meetings", "Council", "invited to note"],
  ),
  row(
    "3.2",
    "thanks to the Member States that contributed, the Vice-Chairmen, the Secretary-General, the Deputy Secretary-General, the Directors of TSB, BR and BDT and the General Secretariat",
    null,
    "STATED_ONLY",
    [
      "Member State",
      "Vice-Chairs",
      "Secretary-General",
      "Deputy Secretary-General",
      "TSB, BR and BDT",
      "General Secretariat",
    ],
  ),
];

/** Everything in which a compiled report falls short of the source, a line each. */
export function shortcomings(report: CompiledCouncilReport): string[] {
  const paragraphs = report.sections.flatMap((section) => section.paragraphs);
  return claimsOf2020.flatMap(({ paragraph: number, claim, value, standing, inText, beside }) => {
    const name = `${number}, ${claim}`;
    const paragraph = paragraphs.find((one) => one.number === number);
    const found = paragraph?.claims.find((one) => one.claim === claim);
    if (!paragraph || !found) return [`${name}: missing`];
    return [
      ...(found.value === value ? [] : [`${name}: value ${found.value}`]),
      ...(found.standing === standing ? [] : [`${name}: standing ${found.standing}`]),
      ...inText.filter((words) => !paragraph.text.includes(words)).map((words) => `${name}: the text lacks “${words}”`),
      ...beside.filter((words) => !found.record.includes(words)).map((words) => `${name}: the record lacks “${words}”`),
    ];
  });
}
