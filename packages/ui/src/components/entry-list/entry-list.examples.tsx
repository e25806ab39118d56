import { examplesOf } from "../../example.js";
import { NotStated } from "../not-stated/not-stated.js";
import { StatusTag } from "../status-tag/status-tag.js";
import { EntryList } from "./entry-list.js";

export const entryListExamples = examplesOf("EntryList", {
  "rounds of consultation": [
    "en",
    <EntryList
      label="Consultations"
      entries={[
        {
          key: "14",
          href: "/en/consultations/multilingualization",
          title: "The role of public policy in promoting multilingualization of the Internet",
          marker: "Round 14",
          status: <StatusTag tone="active">Open</StatusTag>,
          meta: "Closes 13 January 2025",
          summary: (
            <p>Two questions on what ITU, its members and other stakeholders could do, and on universal acceptance.</p>
          ),
        },
        {
          key: "10",
          href: "/en/consultations/emerging",
          title:
            "International Internet-Related Public Policy Issues on Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development",
          marker: "Round 10",
          status: <StatusTag tone="done">Closed</StatusTag>,
          meta: "October 2019 to January 2020. 52 responses",
        },
        {
          key: "2",
          href: "/en/consultations/2",
          title: <NotStated>topic not stated</NotStated>,
          marker: "Round 2",
          meta: "Launched by the third meeting",
        },
      ]}
    />,
  ],
  "rounds of consultation in Arabic": [
    "ar",
    <EntryList
      label="المشاورات"
      entries={[
        {
          key: "14",
          href: "/ar/consultations/multilingualization",
          title: "دور السياسات العامة في تعزيز التعددية اللغوية على الإنترنت",
          marker: "الجولة 14",
          status: <StatusTag tone="active">مفتوحة</StatusTag>,
          meta: "تُغلق في 13 يناير 2025",
        },
        {
          key: "9",
          href: "/ar/consultations/gender",
          title: "Bridging the Digital Gender Divide",
          titleLang: "en",
          titleDir: "ltr",
          marker: "الجولة 9",
          status: <StatusTag tone="done">مغلقة</StatusTag>,
          meta: "أُغلقت في 23 ديسمبر 2017",
        },
      ]}
    />,
  ],
  "responses in several scripts": [
    "en",
    <EntryList
      entries={[
        {
          key: "a",
          href: "/en/responses/a",
          title: "جمعية الإنترنت للجميع",
          titleLang: "ar",
          titleDir: "rtl",
          meta: "Civil Society. Arabic. Published 4 December 2024",
        },
        {
          key: "b",
          href: "/en/responses/b",
          title: "多语种互联网研究中心",
          titleLang: "zh",
          titleDir: "ltr",
          meta: "Academia. Chinese. Published 2 December 2024",
        },
        {
          key: "c",
          href: "/en/responses/c",
          title: "Ассоциация операторов связи сельских районов",
          titleLang: "ru",
          titleDir: "ltr",
          meta: "Industry Associations. Russian. Published 1 December 2024",
        },
      ]}
    />,
  ],
});
