import { examplesOf } from "../../example.js";
import { Field } from "./field.js";

export const fieldExamples = examplesOf("Field", {
  "around a control of its own": [
    "en",
    <Field
      id="attachment"
      label="A file instead of typing"
      labelNote="optional"
      hint="PDF, DOCX, ODT or plain text, up to 10 MB"
    >
      {(wiring) => <input className="of-input" type="file" name="attachment" {...wiring} />}
    </Field>,
  ],
  "with an error, in Arabic": [
    "ar",
    <Field
      id="attachment"
      label="ملف بدلاً من الكتابة"
      labelNote="اختياري"
      hint="PDF أو DOCX أو ODT أو نص عادي"
      error="حجم الملف أكبر من 10 ميغابايت"
    >
      {(wiring) => <input className="of-input" type="file" name="attachment" {...wiring} />}
    </Field>,
  ],
});
