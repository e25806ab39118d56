import { examplesOf } from "../../example.js";
import { ChoiceItem } from "./choice.js";

export const choiceExamples = examplesOf("ChoiceItem", {
  "a tick of its own": [
    "en",
    <ChoiceItem
      type="checkbox"
      id="inform"
      name="inform"
      choice={{ value: "yes", label: "Tell me when the summary is out", hint: "One e-mail" }}
    />,
  ],
  "a tick of its own in Arabic": [
    "ar",
    <ChoiceItem
      type="checkbox"
      id="inform"
      name="inform"
      choice={{ value: "yes", label: "أخبروني عند صدور الملخص", hint: "رسالة إلكترونية واحدة" }}
      defaultChecked
    />,
  ],
});
