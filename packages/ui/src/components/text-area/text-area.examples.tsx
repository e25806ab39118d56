import { examplesOf } from "../../example.js";
import { TextArea } from "./text-area.js";

export const textAreaExamples = examplesOf("TextArea", {
  "an answer": [
    "en",
    <TextArea
      id="answer"
      name="answer"
      label="Your answer"
      hint="You may leave this question out."
      limit="At most 20,000 characters"
      rows={6}
    />,
  ],
  "an answer that is too long": [
    "en",
    <TextArea
      id="answer"
      name="answer"
      label="Your answer"
      error="Shorten your answer by 312 characters"
      limit="At most 20,000 characters"
      defaultValue="Domain names in one’s own script are of little use while forms refuse them."
    />,
  ],
  "an answer in Arabic": [
    "ar",
    <TextArea
      id="answer"
      name="answer"
      label="إجابتكم"
      hint="يمكنكم ترك هذا السؤال دون إجابة."
      limit="20 000 حرف على الأكثر"
      defaultValue="ينبغي أن تقبل جميع النماذج أسماء النطاقات المكتوبة بالحروف العربية."
    />,
  ],
  "an answer in Chinese": [
    "zh",
    <TextArea id="answer" name="answer" label="您的回复" hint="您可以跳过此问题。" limit="最多20 000个字符" />,
  ],
});
