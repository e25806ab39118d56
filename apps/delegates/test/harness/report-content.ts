import type { ReportClaim, ReportSection } from "./report-types.ts";

const claim = (
  id: string,
  standing: ReportClaim["standing"],
  text: string,
  value: string | null,
  record: string,
): ReportClaim => ({ id, claim: text, value, standing, record });

/** A few paragraphs in the shape of a compiled report; the real ones are compiled by the server from the record. */
export const sections: readonly ReportSection[] = [
  {
    number: "1",
    heading: "Introduction",
    paragraphs: [
      {
        number: "1.1",
        text: "The group is limited to Member States, with open consultation to all stakeholders.",
        figures: [],
        claims: [
          claim(
            "claim-1.1",
            "MATCHES",
            "Limited to Member States, with open consultation",
            null,
            "Terms of reference: the same",
          ),
        ],
      },
    ],
  },
  {
    number: "2",
    heading: "Open consultations",
    paragraphs: [
      {
        number: "2.1",
        text: "The online round received 52 responses. By kind of respondent, 49 are listed.",
        figures: [
          {
            label: "responses",
            value: "52",
            source: "Council report 2020, paragraph 2.1",
            url: "https://www.itu.int/md/S20-CL-C-0051/en",
          },
          { label: "respondents listed by kind", value: "49", source: "Council report 2020, paragraph 2.1", url: null },
        ],
        claims: [
          claim("claim-2.1", "STATED_ONLY", "Responses received", "52", "Nothing is held here of this round"),
          claim(
            "claim-2.2",
            "DIFFERS",
            "The online consultation closed",
            "18 August 2019",
            "The page of the consultation states 15 August 2019",
          ),
        ],
      },
      {
        number: "2.2",
        text: "The physical consultation meeting took place before the thirteenth meeting.",
        figures: [],
        claims: [
          claim(
            "claim-2.3",
            "DIFFERS",
            "Physical meeting",
            "16 September 2019",
            "The page of the consultation states 18 September 2019",
          ),
          claim("claim-2.4", "SHORTENED", "Summary of the discussion", null, "Annex 1 of the source, shortened"),
        ],
      },
    ],
  },
];
