import { examplesOf } from "../../example.js";
import { NotStated } from "./not-stated.js";

export const notStatedExamples = examplesOf("NotStated", {
  "in a sentence": [
    "en",
    <p>
      Responses by region: <NotStated>not stated</NotStated>
    </p>,
  ],
  "in an Arabic sentence": [
    "ar",
    <p>
      الردود بحسب المنطقة: <NotStated>غير مذكور</NotStated>
    </p>,
  ],
  "in a Chinese sentence": [
    "zh",
    <p>
      按区域划分的回复：<NotStated>未说明</NotStated>
    </p>,
  ],
});
