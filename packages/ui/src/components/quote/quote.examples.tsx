import { examplesOf } from "../../example.js";
import { Quote } from "./quote.js";

export const quoteExamples = examplesOf("Quote", {
  "words of a source": [
    "en",
    <Quote source="Report to the Council, 2020, paragraph 1.1">
      <p>CWG-Internet is limited to Member States, with open consultation to all stakeholders.</p>
    </Quote>,
  ],
  "words of a source on an Arabic page": [
    "ar",
    <Quote lang="en" dir="ltr" source="التقرير المقدم إلى المجلس، 2020، الفقرة 1.1">
      <p>CWG-Internet is limited to Member States, with open consultation to all stakeholders.</p>
    </Quote>,
  ],
  "words in Arabic": [
    "ar",
    <Quote source="رد منشور، 4 ديسمبر 2024">
      <p>يبدأ النفاذ المجدي إلى الإنترنت من اللغة التي يفهمها المستعمل.</p>
    </Quote>,
  ],
});
