import { examplesOf } from "../../example.js";
import { Pagination } from "./pagination.js";

export const paginationExamples = examplesOf("Pagination", {
  "in the middle of a list": [
    "en",
    <Pagination
      label="Pages of responses"
      previous={{ href: "?before=a", label: "Previous" }}
      next={{ href: "?after=b", label: "Next" }}
      position="Responses 21 to 40 of 52"
    />,
  ],
  "to the next round": [
    "en",
    <Pagination
      label="Other rounds"
      next={{
        href: "/en/consultations/connectivity",
        label: "Next round",
        description: "Expanding Internet Connectivity",
      }}
    />,
  ],
  "in the middle of a list in Arabic": [
    "ar",
    <Pagination
      label="صفحات الردود"
      previous={{ href: "?before=a", label: "السابق", description: "سد الفجوة الرقمية بين الجنسين" }}
      next={{ href: "?after=b", label: "التالي", description: "توسيع توصيلية الإنترنت" }}
    />,
  ],
  "long titles in French": [
    "fr",
    <Pagination
      label="Autres consultations"
      previous={{
        href: "/fr/a",
        label: "Consultation précédente",
        description:
          "Le rôle de l’internet et des politiques publiques internationales relatives à l’internet dans l’atténuation des effets de la pandémie",
      }}
      next={{
        href: "/fr/b",
        label: "Consultation suivante",
        description: "Les aspects liés au développement pour renforcer l’internet",
      }}
    />,
  ],
});
