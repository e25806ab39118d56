import { examplesOf } from "../../example.js";
import { Button, LinkButton } from "../button/button.js";
import { Select } from "../select/select.js";
import { Toolbar } from "./toolbar.js";

export const toolbarExamples = examplesOf("Toolbar", {
  "a filter and an export": [
    "en",
    <Toolbar
      label="Filter documents"
      end={
        <LinkButton variant="secondary" href="/meetings/14/documents.zip">
          All as one file
        </LinkButton>
      }
    >
      <Select
        id="submitter"
        name="submitter"
        label="Submitter"
        options={[
          { value: "", label: "All" },
          { value: "secretariat", label: "Secretariat" },
        ]}
      />
      <Button variant="secondary">Show</Button>
    </Toolbar>,
  ],
  "a filter in Arabic": [
    "ar",
    <Toolbar label="تصفية الوثائق" end={<span>7 وثائق</span>}>
      <Select id="submitter" name="submitter" label="الجهة المقدِّمة" options={[{ value: "", label: "الجميع" }]} />
      <Button variant="secondary">عرض</Button>
    </Toolbar>,
  ],
});
