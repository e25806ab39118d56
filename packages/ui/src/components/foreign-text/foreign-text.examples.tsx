import { examplesOf } from "../../example.js";
import { ForeignText } from "./foreign-text.js";

export const foreignTextExamples = examplesOf("ForeignText", {
  "an Arabic original on an English page": [
    "en",
    <ForeignText lang="ar" dir="rtl" label="Original in Arabic">
      <p>
        ينبغي أن تتاح أسماء النطاقات المدوَّلة على قدم المساواة مع غيرها، وأن تقبلها جميع التطبيقات وخدمات البريد
        الإلكتروني.
      </p>
      <p>ونرى أن التنسيق بين أصحاب المصلحة أمر لا غنى عنه.</p>
    </ForeignText>,
  ],
  "a Chinese original on an English page": [
    "en",
    <ForeignText lang="zh" dir="ltr" label="Original in Chinese">
      <p>“普遍适用”要求所有应用程序和系统都能接受、验证、存储、处理和显示国际化域名及电子邮件地址。</p>
    </ForeignText>,
  ],
  "a French original on an Arabic page": [
    "ar",
    <ForeignText lang="fr" dir="ltr" label="النص الأصلي بالفرنسية">
      <p>
        L’acceptation universelle des noms de domaine internationalisés reste inégale ; les administrations publiques
        peuvent montrer l’exemple.
      </p>
    </ForeignText>,
  ],
});
