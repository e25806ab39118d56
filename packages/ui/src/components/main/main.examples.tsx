import { examplesOf } from "../../example.js";
import { Main } from "./main.js";

export const mainExamples = examplesOf("Main", {
  "a short page": [
    "en",
    <Main>
      <h1>Page not found</h1>
      <p>Nothing is kept under this address. The list of consultations leads to every round.</p>
    </Main>,
  ],
  "a short page in Arabic": [
    "ar",
    <Main>
      <h1>الصفحة غير موجودة</h1>
      <p>لا يوجد شيء محفوظ تحت هذا العنوان. وتقود قائمة المشاورات إلى كل جولة.</p>
    </Main>,
  ],
});
