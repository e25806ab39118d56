import { examplesOf } from "../../example.js";
import { Link } from "../link/link.js";
import { NotStated } from "../not-stated/not-stated.js";
import { SourceNote } from "../source-note/source-note.js";
import { DescriptionList } from "./description-list.js";

export const descriptionListExamples = examplesOf("DescriptionList", {
  "facts about a round": [
    "en",
    <DescriptionList
      items={[
        { term: "Decided", description: "20 September 2019, at the thirteenth meeting" },
        { term: "Online consultation", description: "October 2019 to January 2020" },
        {
          term: "Consultation meeting",
          description: (
            <>
              3 February 2020, ITU Headquarters, Geneva <SourceNote number="1" href="#source-1" label="Source 1" />
            </>
          ),
        },
        { term: "Responses by region", description: <NotStated>not stated</NotStated> },
        {
          term: "Page of the round",
          description: (
            <Link href="https://www.itu.int/en/council/cwg-internet/Pages/consultation-oct2019.aspx">
              Consultation of October 2019
            </Link>
          ),
        },
      ]}
    />,
  ],
  "facts about a round in Arabic": [
    "ar",
    <DescriptionList
      items={[
        { term: "تاريخ القرار", description: "20 سبتمبر 2019، في الاجتماع الثالث عشر" },
        { term: "المشاورة الإلكترونية", description: "من أكتوبر 2019 إلى يناير 2020" },
        { term: "الردود بحسب المنطقة", description: <NotStated>غير مذكور</NotStated> },
      ]}
    />,
  ],
  "long terms in French": [
    "fr",
    <DescriptionList
      items={[
        { term: "Organisations intergouvernementales", description: "8" },
        { term: "Représentants de la société civile ayant répondu", description: "11" },
      ]}
    />,
  ],
});
