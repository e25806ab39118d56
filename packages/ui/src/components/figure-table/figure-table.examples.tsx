import { examplesOf } from "../../example.js";
import { SourceNote } from "../source-note/source-note.js";
import { FigureTable } from "./figure-table.js";

export const figureTableExamples = examplesOf("FigureTable", {
  "a total with a difference": [
    "en",
    <FigureTable
      caption="Respondents listed by kind, 2019–20"
      labelHead="Kind"
      valueHeads={["Number"]}
      rows={[
        { key: "gov", label: "Governments", values: ["15"] },
        { key: "private", label: "Private Sector entities and Industry Associations", values: ["15"] },
        { key: "civil", label: "Civil Society representatives", values: ["11"] },
        { key: "igo", label: "Intergovernmental Organizations", values: ["8"] },
        { key: "difference", label: "Not listed by kind; the source does not explain it", values: ["3"], apart: true },
      ]}
      total={{ label: "Responses received", values: ["52"] }}
      notes={
        <p>
          Figures as the Council report states them <SourceNote number="1" href="#source-1" label="Source 1" />. Regions
          are not stated.
        </p>
      }
    />,
  ],
  "two columns of figures": [
    "fr",
    <FigureTable
      caption="Réponses reçues et publiées"
      labelHead="Catégorie"
      valueHeads={["Reçues", "Publiées"]}
      rows={[
        { key: "gov", label: "Gouvernements", values: ["15", "15"] },
        {
          key: "private",
          label: "Entités du secteur privé et associations professionnelles",
          values: ["1 015", "1 009"],
        },
      ]}
      total={{ label: "Total", values: ["1 030", "1 024"] }}
    />,
  ],
  "a total with a difference in Arabic": [
    "ar",
    <FigureTable
      caption="الجهات المجيبة بحسب النوع، 2019-2020"
      labelHead="النوع"
      valueHeads={["العدد"]}
      rows={[
        { key: "gov", label: "الحكومات", values: ["15"] },
        { key: "private", label: "كيانات القطاع الخاص والرابطات الصناعية", values: ["15"] },
        { key: "civil", label: "ممثلو المجتمع المدني", values: ["11"] },
        { key: "igo", label: "المنظمات الحكومية الدولية", values: ["8"] },
        { key: "difference", label: "غير مدرجة بحسب النوع؛ ولا يوضح المصدر ذلك", values: ["3"], apart: true },
      ]}
      total={{ label: "الردود الواردة", values: ["52"] }}
    />,
  ],
});
