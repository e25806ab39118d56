import { EntryList, LinkButton, NotStated, PageHeader, Section, StatusTag } from "../../index.js";
import { PublicFrame } from "./frame.js";

/** The list of rounds: one open, the others of the past. */
export const rounds = (
  <PublicFrame>
    <PageHeader
      title="Open consultations"
      lede="Between its meetings the group asks everyone. Rounds are listed from the newest; those of the past are shown as their sources state them."
    />
    <Section title="Open now" note="1 round">
      <EntryList
        entries={[
          {
            key: "14",
            href: "/en/consultations/multilingualization",
            title: "The role of public policy in promoting multilingualization of the Internet",
            marker: "Round 14",
            status: <StatusTag tone="active">Open</StatusTag>,
            meta: "Closes 13 January 2025, 23:59 Geneva time. 19 days left",
            summary: (
              <>
                <p>Two questions, in six languages. Anyone may respond.</p>
                <p>
                  <LinkButton href="/en/respond">Respond</LinkButton>
                </p>
              </>
            ),
          },
        ]}
      />
    </Section>
    <Section title="Past rounds" note="13 rounds found so far">
      <EntryList
        entries={[
          {
            key: "12",
            href: "/en/12",
            title:
              "The role of the Internet and international Internet-related public policy in mitigating the impact of COVID-19 and possible future pandemics",
            marker: "Round 12",
            meta: "February 2021 to 3 September 2021",
          },
          {
            key: "11",
            href: "/en/11",
            title: "Expanding Internet Connectivity",
            marker: "Round 11",
            meta: "From March 2020. Two closing dates are stated",
          },
          {
            key: "10",
            href: "/en/10",
            title:
              "International Internet-Related Public Policy Issues on Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development",
            marker: "Round 10",
            meta: "October 2019 to January 2020. 52 responses",
          },
          {
            key: "9",
            href: "/en/9",
            title: "Bridging the Digital Gender Divide",
            marker: "Round 9",
            meta: "October 2017 to 23 December 2017",
          },
          {
            key: "2",
            href: "/en/2",
            title: <NotStated>topic not stated</NotStated>,
            marker: "Round 2",
            meta: "Launched by the third meeting",
          },
        ]}
      />
    </Section>
  </PublicFrame>
);
