import { examplesOf } from "../../example.js";
import { ErrorSummary } from "./error-summary.js";

export const errorSummaryExamples = examplesOf("ErrorSummary", {
  "two errors": [
    "en",
    <ErrorSummary
      title="Two things need your attention"
      errors={[
        { href: "#email", message: "Enter an e-mail address such as name@example.org" },
        { href: "#category", message: "Choose the category you respond for" },
      ]}
    />,
  ],
  "two errors in Arabic": [
    "ar",
    <ErrorSummary
      title="هناك أمران يحتاجان إلى انتباهكم"
      errors={[
        { href: "#email", message: "أدخلوا عنوان بريد إلكتروني مثل name@example.org" },
        { href: "#category", message: "اختاروا الفئة التي تجيبون باسمها" },
      ]}
    />,
  ],
  "an error without a field": [
    "fr",
    <ErrorSummary
      title="Votre réponse n’a pas pu être envoyée"
      errors={[{ message: "La consultation est close depuis le 13 janvier 2025 à 23 h 59." }]}
    />,
  ],
});
