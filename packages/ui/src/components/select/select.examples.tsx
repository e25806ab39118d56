import { examplesOf } from "../../example.js";
import { Select } from "./select.js";

export const selectExamples = examplesOf("Select", {
  "a country or area": [
    "en",
    <Select
      id="country"
      name="country"
      label="Country or area"
      placeholder="Choose"
      options={[
        { value: "international", label: "International, not tied to a country" },
        {
          group: "Countries and areas",
          options: [
            { value: "EGY", label: "Egypt" },
            { value: "CHE", label: "Switzerland" },
            { value: "GBR", label: "United Kingdom of Great Britain and Northern Ireland" },
          ],
        },
      ]}
    />,
  ],
  "with an error, in Arabic": [
    "ar",
    <Select
      id="country"
      name="country"
      label="البلد أو المنطقة"
      placeholder="اختاروا"
      error="اختاروا بلداً أو منطقة، أو «دولي»"
      options={[
        { value: "international", label: "دولي، غير مرتبط ببلد" },
        { value: "EGY", label: "مصر" },
        { value: "CHE", label: "سويسرا" },
      ]}
    />,
  ],
});
