import { DescriptionList, Panel, Section, SummaryList } from "../../index.js";
import { PublicFrame } from "./frame.js";

/** What a respondent keeps. */
export const receipt = (
  <PublicFrame>
    <Panel title="Your response was received" reference={{ label: "Receipt number", value: "R-7K2M-94QD" }}>
      <DescriptionList
        items={[
          { term: "Submitted", description: "13 January 2025, 23:58:41 Geneva time" },
          { term: "Confirmed", description: "14 January 2025, 08:12:05 Geneva time" },
        ]}
      />
      <p>The secretariat checks it and publishes it. You will be told by e-mail.</p>
    </Panel>
    <Section title="What you sent">
      <SummaryList
        items={[
          { term: "Category", value: "Civil Society" },
          { term: "Country or area", value: "International, not tied to a country" },
          {
            term: "Question 1",
            value: <p>Universal acceptance should be a requirement of public procurement.</p>,
            change: { href: "/en/respond/1", label: "Correct", about: "answer to question 1" },
          },
        ]}
      />
    </Section>
  </PublicFrame>
);
