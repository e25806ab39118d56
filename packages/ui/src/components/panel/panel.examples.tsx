import { examplesOf } from "../../example.js";
import { DescriptionList } from "../description-list/description-list.js";
import { Panel } from "./panel.js";

export const panelExamples = examplesOf("Panel", {
  "a receipt": [
    "en",
    <Panel title="Your response was received" reference={{ label: "Receipt number", value: "R-7K2M-94QD" }}>
      <DescriptionList
        items={[
          { term: "Submitted", description: "13 January 2025, 23:58:41 Geneva time" },
          { term: "Confirmed", description: "14 January 2025, 08:12:05 Geneva time" },
        ]}
      />
      <p>The secretariat checks it and publishes it. You will be told by e-mail.</p>
    </Panel>,
  ],
  "a receipt in Arabic": [
    "ar",
    <Panel title="استُلم ردّكم" reference={{ label: "رقم الإيصال", value: <bdi dir="ltr">R-7K2M-94QD</bdi> }}>
      <DescriptionList
        items={[
          { term: "أُرسل في", description: "13 يناير 2025، الساعة 23:58:41 بتوقيت جنيف" },
          { term: "أُكد في", description: "14 يناير 2025، الساعة 08:12:05 بتوقيت جنيف" },
        ]}
      />
      <p>تراجعه الأمانة ثم تنشره، وسيصلكم إشعار بالبريد الإلكتروني.</p>
    </Panel>,
  ],
});
