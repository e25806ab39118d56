import type { FragmentType } from "@apollo/client";
import { DescriptionList, NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { RoundWindowFragment } from "../../gen/graphql.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const roundWindow = graphql(`
  fragment RoundWindow on Consultation {
    id
    stage
    window {
      opensAt
      closesAt
      zone
    }
  }
`);

/** When a round opens and closes, in the zone in which it was announced and in UTC. */
export function RoundWindow({ round }: { readonly round: FragmentType<RoundWindowFragment> }) {
  const { window } = useRecord(roundWindow, round);
  const texts = useTexts();
  if (!window) return null;
  const both = (instant: string) => (
    <>
      <time dateTime={instant}>{texts.instant(instant, window.zone)}</time>
      <br />
      <time dateTime={instant} className="desk-soft">
        {texts.instant(instant, "UTC")}
      </time>
    </>
  );
  return (
    <DescriptionList
      items={[
        { term: texts.t("consultations.desk.opens"), description: both(window.opensAt) },
        { term: texts.t("consultations.desk.closes"), description: both(window.closesAt) },
      ]}
    />
  );
}

/** The close of a round in a table; a round without a window has none yet, one of the record only stated dates. */
export function RoundClose({ round }: { readonly round: FragmentType<RoundWindowFragment> }) {
  const { window, stage } = useRecord(roundWindow, round);
  const texts = useTexts();
  if (window) return <time dateTime={window.closesAt}>{texts.instant(window.closesAt, window.zone)}</time>;
  if (stage === "HISTORICAL") return <span className="desk-soft">{texts.t("consultations.desk.statedDatesOnly")}</span>;
  return <NotStated>{texts.t("consultations.desk.noWindowYet")}</NotStated>;
}
