import { examplesOf } from "../../example.js";
import { Disclosure } from "./disclosure.js";

export const disclosureExamples = examplesOf("Disclosure", {
  closed: [
    "en",
    <Disclosure summary="How to cite this response">
      <p>Response 3f9c, open consultation on multilingualization of the Internet, published 4 December 2024.</p>
    </Disclosure>,
  ],
  "open, in Arabic": [
    "ar",
    <Disclosure summary="كيفية الاستشهاد بهذا الرد" open>
      <p>الرد 3f9c، المشاورة المفتوحة بشأن التعددية اللغوية على الإنترنت، نُشر في 4 ديسمبر 2024.</p>
    </Disclosure>,
  ],
});
