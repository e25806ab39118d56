import { examplesOf } from "../../example.js";
import { NotStated } from "../not-stated/not-stated.js";
import { SummaryList } from "./summary-list.js";

export const summaryListExamples = examplesOf("SummaryList", {
  "check your answers": [
    "en",
    <SummaryList
      items={[
        {
          term: "Category",
          value: "Civil Society",
          change: { href: "/en/respond/who", label: "Change", about: "category" },
        },
        {
          term: "Country or area",
          value: "International, not tied to a country",
          change: { href: "/en/respond/who", label: "Change", about: "country or area" },
        },
        {
          term: "Question 1",
          value: (
            <>
              <p>Universal acceptance should be a requirement of public procurement.</p>
              <p>Public services can lead by accepting addresses in every script.</p>
            </>
          ),
          change: { href: "/en/respond/1", label: "Change", about: "answer to question 1" },
        },
        {
          term: "Question 2",
          value: <NotStated>not answered</NotStated>,
          change: { href: "/en/respond/2", label: "Change", about: "answer to question 2" },
        },
      ]}
    />,
  ],
  "check your answers in Arabic": [
    "ar",
    <SummaryList
      items={[
        { term: "الفئة", value: "المجتمع المدني", change: { href: "/ar/respond/who", label: "تغيير", about: "الفئة" } },
        {
          term: "البريد الإلكتروني",
          value: <bdi dir="ltr">a.very.long.address.of.somebody@department.organization.example.org</bdi>,
        },
        {
          term: "السؤال 1",
          value: <p>ينبغي أن تقبل جميع النماذج أسماء النطاقات المكتوبة بالحروف العربية.</p>,
          change: { href: "/ar/respond/1", label: "تغيير", about: "الإجابة عن السؤال 1" },
        },
      ]}
    />,
  ],
});
