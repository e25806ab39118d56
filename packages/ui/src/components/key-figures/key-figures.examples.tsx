import { examplesOf } from "../../example.js";
import { NotStated } from "../not-stated/not-stated.js";
import { KeyFigures } from "./key-figures.js";

export const keyFiguresExamples = examplesOf("KeyFigures", {
  "a round in three figures": [
    "en",
    <KeyFigures
      items={[
        { value: "52", label: "responses received", note: "as the Council report states" },
        { value: "49", label: "respondents listed by kind", note: "3 are not listed" },
        { value: "4", label: "questions" },
      ]}
    />,
  ],
  "a round in three figures in Arabic": [
    "ar",
    <KeyFigures
      items={[
        { value: "52", label: "رداً وارداً", note: "وفقاً لتقرير المجلس" },
        { value: "49", label: "جهة مجيبة مدرجة بحسب النوع", note: <NotStated>الفرق غير موضح</NotStated> },
        { value: "4", label: "أسئلة" },
      ]}
    />,
  ],
});
