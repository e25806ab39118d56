import { Breadcrumbs, EmptyState, PageHeader, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { limitFreshness } from "../../shell/freshness.js";
import { PageHead } from "../../shell/page-head.js";
import type { Route } from "./+types/consultations-page.js";
import { RoundList } from "./round-list.js";
import { roundYear } from "./round-year.js";

export const handle: PageHandle = { access: "everyone" };

const ConsultationsDocument = graphql(`
  query Consultations {
    consultations {
      id
      sequence
      stage
      asOf
      window {
        opensAt
        closesAt
      }
      statedOpens {
        earliest
      }
      statedCloses {
        earliest
      }
      decision {
        decidedOn
      }
      consultationMeeting {
        held {
          earliest
        }
      }
      ...RoundEntry
    }
  }
`);

export async function loader({ context }: Route.LoaderArgs) {
  const { consultations } = await ask(context, ConsultationsDocument, {});
  limitFreshness(context, consultations);
  return { consultations };
}

type Rounds = Route.ComponentProps["loaderData"]["consultations"];

/** All rounds: what can be answered now and soon, then everything else by year. */
export default function ConsultationsPage({ loaderData: { consultations } }: Route.ComponentProps) {
  const texts = useTexts();
  const ahead = ["OPEN", "ANNOUNCED", "DECIDED"] as const;
  const current = ahead.flatMap((stage) => consultations.filter((round) => round.stage === stage));
  const past = consultations.filter((round) => !current.includes(round));
  const title = texts.t("consultations.title");
  const lede = texts.t("consultations.lede");
  return (
    <>
      <PageHead title={title} description={lede} address={`/${texts.language}/consultations`} />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader title={title} lede={<p>{lede}</p>} />
      <Section id="current" title={texts.t("consultations.current")}>
        {current.length > 0 ? (
          <RoundList rounds={current} />
        ) : (
          <EmptyState title={texts.t("consultations.noneOpen")}>{texts.t("consultations.noneOpenHelp")}</EmptyState>
        )}
      </Section>
      {byYear(past).map(([year, rounds]) => (
        <Section
          key={String(year)}
          id={year === null ? "undated" : `y${year}`}
          title={year === null ? texts.t("consultations.yearNotStated") : String(year)}
        >
          <RoundList rounds={rounds} />
        </Section>
      ))}
    </>
  );
}

/** Newest year first, undated rounds last; inside a year the later round first. */
function byYear(rounds: Rounds): [year: number | null, rounds: Rounds][] {
  const groups = Map.groupBy(
    rounds.toSorted((a, b) => b.sequence - a.sequence),
    roundYear,
  );
  return [...groups].toSorted(([a], [b]) => (b ?? 0) - (a ?? 0));
}
