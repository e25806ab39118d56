import { examplesOf } from "../../example.js";
import { Breadcrumbs } from "./breadcrumbs.js";

export const breadcrumbsExamples = examplesOf("Breadcrumbs", {
  "two steps up": [
    "en",
    <Breadcrumbs
      label="Where you are"
      items={[
        { href: "/en", label: "CWG-Internet" },
        { href: "/en/consultations", label: "Consultations" },
      ]}
    />,
  ],
  "two steps up in Arabic": [
    "ar",
    <Breadcrumbs
      label="موقعك في الموقع"
      items={[
        { href: "/ar", label: "الصفحة الرئيسية" },
        { href: "/ar/consultations", label: "المشاورات" },
      ]}
    />,
  ],
  "a long title in French": [
    "fr",
    <Breadcrumbs
      label="Vous êtes ici"
      items={[
        { href: "/fr", label: "GTC-Internet" },
        { href: "/fr/consultations", label: "Consultations" },
        {
          href: "/fr/consultations/connectivite",
          label: "Garantir une connectivité effective à l’internet dans les pays en développement sans littoral",
        },
      ]}
    />,
  ],
});
