import { examplesOf } from "../../example.js";
import { StatusTag } from "../status-tag/status-tag.js";
import { DocumentList, DocumentRow } from "./document-row.js";

const english = (
  <DocumentList label="Documents of the fourteenth meeting">
    <DocumentRow
      symbol="CWG-Internet-14/1"
      href="/documents/1"
      title="Draft agenda"
      meta="Chair. Posted 20 January 2020"
      versionsLabel="Languages"
      versions={[
        { href: "/documents/1/en", label: "EN", lang: "en" },
        { href: "/documents/1/fr", label: "FR", lang: "fr" },
        { href: "/documents/1/ar", label: "AR", lang: "ar" },
      ]}
    />
    <DocumentRow
      symbol="CWG-Internet-14/3 Rev.1"
      href="/documents/3"
      title="Proposition concernant le thème de la prochaine consultation publique"
      titleLang="fr"
      titleDir="ltr"
      status={<StatusTag tone="warning">Late</StatusTag>}
      meta="Switzerland. Posted 3 February 2020"
    />
  </DocumentList>
);

const arabic = (
  <DocumentList label="وثائق الاجتماع الرابع عشر">
    <DocumentRow
      symbol="CWG-Internet-14/1"
      href="/documents/1"
      title="مشروع جدول الأعمال"
      meta="الرئيس. نُشرت في 20 يناير 2020"
    />
    <DocumentRow
      symbol="CWG-Internet-14/2"
      href="/documents/2"
      title="ملخص المشاورة المفتوحة"
      status={<StatusTag tone="restricted">محظور التوزيع</StatusTag>}
      meta="الأمانة"
    />
  </DocumentList>
);

export const documentRowExamples = [
  ...examplesOf("DocumentList", {
    "documents of a meeting": ["en", english],
    "documents of a meeting in Arabic": ["ar", arabic],
  }),
  ...examplesOf("DocumentRow", {
    "one document": [
      "en",
      <DocumentList>
        <DocumentRow
          symbol="CWG-Internet-14/2"
          href="/documents/2"
          title="Summary of the open consultation"
          meta="Secretariat"
        />
      </DocumentList>,
    ],
    "one document in Arabic": [
      "ar",
      <DocumentList>
        <DocumentRow
          symbol="CWG-Internet-14/2"
          href="/documents/2"
          title="ملخص المشاورة المفتوحة"
          versionsLabel="الصيغ"
          versions={[{ href: "/documents/2/ar", label: "DOCX" }]}
        />
      </DocumentList>,
    ],
  }),
];
