import { examplesOf } from "../../example.js";
import { Select } from "../select/select.js";
import { DateTimeInput } from "./date-time-input.js";

export const dateTimeInputExamples = examplesOf("DateTimeInput", {
  "with a choice of zone": [
    "en",
    <DateTimeInput
      id="closes"
      name="closes"
      label="The round closes"
      defaultValue="2025-01-13T23:59"
      zone={
        <Select
          id="closes-zone"
          name="closesZone"
          label="Time zone"
          defaultValue="Europe/Zurich"
          options={[
            { value: "Europe/Zurich", label: "Geneva" },
            { value: "UTC", label: "UTC" },
          ]}
        />
      }
    />,
  ],
  "with a choice of zone and an error, in Arabic": [
    "ar",
    <DateTimeInput
      id="closes"
      name="closes"
      label="تُغلق الجولة في"
      error="يجب أن يكون الإغلاق بعد الافتتاح"
      defaultValue="2025-01-13T23:59"
      zone={
        <Select
          id="closes-zone"
          name="closesZone"
          label="المنطقة الزمنية"
          options={[{ value: "Europe/Zurich", label: "جنيف" }]}
        />
      }
    />,
  ],
});
