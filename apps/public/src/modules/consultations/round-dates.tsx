import { NotStated } from "@openfloor/ui";
import { describeStatedDate, type InlineElement, StatedDate, type StatedDateLike, T, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { daysLeft } from "./days-left.js";

export const RoundDatesFields = graphql(`
  fragment RoundDates on Consultation {
    stage
    asOf
    window {
      opensAt
      closesAt
      zone
    }
    statedOpens {
      text
      earliest
      latest
      precision
    }
    statedCloses {
      text
      earliest
      latest
      precision
    }
  }
`);

/** The course of a round in one line: until when, or from when to when, as far as it is stated. */
export function RoundDates({ round }: { readonly round: FragmentType<typeof RoundDatesFields> }) {
  const texts = useTexts();
  const { stage, asOf, window, statedOpens, statedCloses } = unmask(RoundDatesFields, round);
  if (window) {
    const opens = texts.instant(window.opensAt, window.zone);
    const closes = texts.instant(window.closesAt, window.zone);
    if (stage === "OPEN")
      return `${texts.t("consultations.closesOn", { closes })} · ${daysLeft({ asOf, closesAt: window.closesAt }, texts)}`;
    return stage === "ANNOUNCED"
      ? texts.t("consultations.opensOn", { opens })
      : texts.t("consultations.closedOn", { closes });
  }
  if (stage === "DECIDED") return texts.t("consultations.datesToCome");
  const [opens] = statedOpens;
  const closes = latestOf(statedCloses);
  if (!opens && !closes) return <NotStated>{texts.t("consultations.datesNotStated")}</NotStated>;
  return (
    <T
      id="consultations.ranFromTo"
      components={{
        opens: showing(opens),
        closes: showing(closes),
      }}
    />
  );
}

/** The round's page shows every date that is stated; one line has room for the last. */
function latestOf<Stated extends StatedDateLike>(dates: readonly Stated[]): Stated | undefined {
  return dates.toSorted((a, b) => (a.latest ?? "").localeCompare(b.latest ?? "")).at(-1);
}

function showing(date: StatedDateLike | undefined): InlineElement {
  return () => <Stated date={date} />;
}

/** The date in the reading language where there is one, else the words of the source. */
function Stated({ date }: { readonly date: StatedDateLike | undefined }) {
  const texts = useTexts();
  if (!date) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return describeStatedDate(date, texts).formatted ?? <StatedDate date={date} />;
}
