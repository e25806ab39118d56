import { examplesOf } from "../../example.js";
import { CheckboxGroup } from "./checkbox-group.js";

export const checkboxGroupExamples = examplesOf("CheckboxGroup", {
  "a consent": [
    "en",
    <CheckboxGroup
      id="consent"
      name="consent"
      legend="Before you submit"
      error="Confirm that your response may be published"
      choices={[{ value: "publish", label: "I agree that my response is published under the terms of reuse" }]}
    />,
  ],
  "several languages": [
    "en",
    <CheckboxGroup
      id="languages"
      name="languages"
      legend="Languages of the topic and the questions"
      hint="Those ticked are asked for on the next page."
      defaultValues={["en", "fr"]}
      choices={[
        { value: "en", label: "English" },
        { value: "fr", label: "French" },
        { value: "ar", label: "Arabic", disabled: true, hint: "The translation is not ready" },
      ]}
    />,
  ],
  "a consent in Arabic": [
    "ar",
    <CheckboxGroup
      id="consent"
      name="consent"
      legend="قبل الإرسال"
      choices={[{ value: "publish", label: "أوافق على نشر ردّي وفق شروط إعادة الاستخدام" }]}
    />,
  ],
});
