import { NotStated } from "@openfloor/ui";
import { StatedDate, T, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { daysLeft } from "./days-left.js";

export const RoundDatesFields = graphql(`
  fragment RoundDates on Consultation {
    stage
    asOf
    window { opensAt closesAt zone }
    statedOpens { text earliest latest precision }
    statedCloses { text earliest latest precision }
  }
`);

/** The course of a round in one line: until when, or from when to when, as far as it is stated. */
export function RoundDates({ round }: { readonly round: FragmentType<typeof RoundDatesFields> }) {
  const texts = useTexts();
  const { stage, asOf, window, statedOpens, statedCloses } = unmask(RoundDatesFields, round);
  if (window) {
    const opens = texts.instant(window.opensAt, window.zone);
    const closes = texts.instant(window.closesAt, window.zone);
    if (stage === "OPEN") return `${texts.t("consultations.closesOn", { closes })} · ${daysLeft({ asOf, closesAt: window.closesAt }, texts)}`;
    return stage === "ANNOUNCED" ? texts.t("consultations.opensOn", { opens }) : texts.t("consultations.closedOn", { closes });
  }
  if (stage === "DECIDED") return texts.t("consultations.datesToCome");
  const [opens] = statedOpens;
  const closes = statedCloses.at(-1);
  if (!opens && !closes) return <NotStated>{texts.t("consultations.datesNotStated")}</NotStated>;
  return (
    <T
      id="consultations.ranFromTo"
      components={{
        opens: () => <Stated date={opens} />,
        closes: () => <Stated date={closes} />,
      }}
    />
  );
}

function Stated({ date }: { readonly date: React.ComponentProps<typeof StatedDate>["date"] }) {
  const texts = useTexts();
  return date ? <StatedDate date={date} /> : <NotStated>{texts.t("common.notStated")}</NotStated>;
}
