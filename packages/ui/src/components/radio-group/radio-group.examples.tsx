import { examplesOf } from "../../example.js";
import { RadioGroup } from "./radio-group.js";

export const radioGroupExamples = examplesOf("RadioGroup", {
  "a category": [
    "en",
    <RadioGroup
      id="category"
      name="category"
      legend="For whom do you respond?"
      legendAsTitle
      hint="It is published with your response."
      defaultValue="private"
      choices={[
        {
          value: "government",
          label: "A Government",
          hint: "Shown as declared until the State’s focal point confirms it",
        },
        { value: "private", label: "A Private Sector entity or Industry Association" },
        { value: "civil", label: "Civil Society" },
        { value: "igo", label: "An Intergovernmental Organization" },
        { value: "individual", label: "Myself" },
      ]}
    />,
  ],
  "with an error, in Arabic": [
    "ar",
    <RadioGroup
      id="category"
      name="category"
      legend="باسم من تجيبون؟"
      error="اختاروا الفئة التي تجيبون باسمها"
      choices={[
        { value: "government", label: "حكومة", hint: "يظهر الرد على أنه معلن إلى أن تؤكده جهة الاتصال في الدولة" },
        { value: "private", label: "كيان من القطاع الخاص أو رابطة صناعية" },
        { value: "civil", label: "المجتمع المدني" },
      ]}
    />,
  ],
  "languages in their own scripts": [
    "en",
    <RadioGroup
      id="language"
      name="language"
      legend="Language of your response"
      defaultValue="ar"
      choices={[
        { value: "ar", label: "العربية", lang: "ar", dir: "rtl" },
        { value: "zh", label: "中文", lang: "zh", dir: "ltr" },
        { value: "ru", label: "Русский", lang: "ru", dir: "ltr" },
      ]}
    />,
  ],
});
