import { EmptyState, KeyFigures, PageHeader, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../gen/index.js";
import { OpenRound } from "../modules/consultations/open-round.js";
import { RoundList } from "../modules/consultations/round-list.js";
import type { Route } from "./+types/home-page.js";
import type { PageHandle } from "./access.js";
import { ask } from "./ask.js";
import { limitFreshness } from "./freshness.js";
import { HowItWorks } from "./how-it-works.js";
import { PageHead } from "./page-head.js";

export const handle: PageHandle = { access: "everyone" };

const HomeDocument = graphql(`
  query Home {
    group {
      memberStates {
        count
        on
      }
    }
    meetings {
      number
    }
    consultations {
      id
      sequence
      stage
      asOf
      window {
        opensAt
        closesAt
      }
      ...OpenRound
      ...RoundEntry
    }
  }
`);

const latestShown = 4;

export async function loader({ context }: Route.LoaderArgs) {
  const { group, meetings, consultations } = await ask(context, HomeDocument, {});
  limitFreshness(context, consultations);
  return { memberStates: group.memberStates, meetings: meetings.length, consultations };
}

/** What the group is, what can be answered now, the latest rounds and how it all works. */
export default function HomePage({ loaderData: { memberStates, meetings, consultations } }: Route.ComponentProps) {
  const texts = useTexts();
  const home = `/${texts.language}`;
  const open = consultations.filter(({ stage }) => stage === "OPEN");
  const latest = consultations
    .filter((round) => !open.includes(round))
    .toSorted((a, b) => b.sequence - a.sequence)
    .slice(0, latestShown);
  return (
    <>
      <PageHead title={texts.t("common.home.title")} description={texts.t("common.home.lede")} address={home} />
      <PageHeader title={texts.t("common.home.title")} lede={<p>{texts.t("common.home.lede")}</p>} />
      <Section id="open" title={texts.t("common.home.openNow")}>
        {open.length > 0 ? (
          open.map((round) => <OpenRound key={round.id} round={round} />)
        ) : (
          <EmptyState title={texts.t("consultations.noneOpen")}>{texts.t("consultations.noneOpenHelp")}</EmptyState>
        )}
      </Section>
      <HowItWorks />
      <Section id="latest" title={texts.t("common.home.latest")}>
        <RoundList rounds={latest} />
        <p>
          <a href={`${home}/consultations`}>
            {texts.t("common.home.allConsultations", { count: consultations.length })}
          </a>
        </p>
      </Section>
      <Section id="record" title={texts.t("common.home.record")} note={texts.t("common.home.recordNote")}>
        <KeyFigures
          items={[
            { value: texts.number(consultations.length), label: texts.t("common.home.rounds") },
            { value: texts.number(meetings), label: texts.t("common.home.meetings") },
            {
              value: texts.number(memberStates.count),
              label: texts.t("common.memberStates"),
              note: texts.t("common.asOf", { date: texts.date(memberStates.on) }),
            },
          ]}
        />
      </Section>
    </>
  );
}
