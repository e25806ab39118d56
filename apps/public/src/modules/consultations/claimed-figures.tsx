import { DescriptionList, FigureTable, type FigureRow, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Texts } from "@openfloor/i18n";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import type { ClaimedFiguresFragment } from "../../gen/graphql.js";
import { Cite } from "../../shell/sources.js";
import { ClaimedKind } from "./claimed-kind.js";

export const ClaimedFields = graphql(`
  fragment ClaimedFigures on Consultation {
    claimed {
      responses
      byKind {
        kind
        count
      }
      respondentsListed
      unexplainedDifference
      byRegion {
        kind
        count
      }
      source
    }
  }
`);

/** Figures as a source claims them, with what it leaves open. Nothing here is corrected or added to what is held. */
export function ClaimedFigures({ round }: { readonly round: FragmentType<typeof ClaimedFields> }) {
  const texts = useTexts();
  const { claimed } = unmask(ClaimedFields, round);
  if (!claimed) return null;
  return (
    <Section id="claimed" title={texts.t("consultations.claimed")} note={texts.t("consultations.claimedNote")}>
      <FigureTable
        caption={
          <>
            {texts.t("consultations.claimedCaption")}
            <Cite source={claimed.source} />
          </>
        }
        labelHead={texts.t("consultations.kind")}
        valueHeads={[texts.t("consultations.number")]}
        rows={rowsOf(claimed, texts)}
        total={{ label: texts.t("consultations.claimedResponses"), values: [number(claimed.responses, texts)] }}
      />
      <DescriptionList
        items={[{ term: texts.t("consultations.claimedRegions"), description: regionsOf(claimed, texts) }]}
      />
    </Section>
  );
}

type Claimed = NonNullable<ClaimedFiguresFragment["claimed"]>;

/** The kinds as listed, then apart from them their sum and what is missing to the total. */
function rowsOf({ byKind, respondentsListed, unexplainedDifference }: Claimed, texts: Texts): FigureRow[] {
  const kinds = byKind.map(({ kind, count }) => ({
    key: kind,
    label: <ClaimedKind kind={kind} />,
    values: [texts.number(count)],
  }));
  const listed = typeof respondentsListed === "number" && {
    key: "listed",
    label: texts.t("consultations.respondentsListed"),
    values: [texts.number(respondentsListed)],
    apart: true,
  };
  const difference = !!unexplainedDifference && {
    key: "difference",
    label: texts.t("consultations.unexplainedDifference"),
    values: [texts.number(unexplainedDifference)],
    apart: true,
  };
  return [...kinds, listed, difference].filter((row) => row !== false);
}

function regionsOf({ byRegion }: Claimed, texts: Texts) {
  if (!byRegion) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return texts.list(byRegion.map(({ kind, count }) => `${kind} ${texts.number(count)}`));
}

function number(value: number | null | undefined, texts: Texts) {
  return typeof value === "number" ? texts.number(value) : <NotStated>{texts.t("common.notStated")}</NotStated>;
}
