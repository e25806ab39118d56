import { NotStated } from "@openfloor/ui";
import { StatedDate, useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { Cite } from "../../shell/sources.js";

export const StatedDateFields = graphql(`
  fragment StatedDates on StatedDate {
    text
    earliest
    latest
    precision
    source
  }
`);

/** Every date that a source states for the same thing, each with its source; several when the sources differ. */
export function StatedDates({ dates }: { readonly dates: readonly FragmentType<typeof StatedDateFields>[] }) {
  const texts = useTexts();
  const stated = unmask(StatedDateFields, dates);
  if (stated.length === 0) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  const lines = stated.map((date) => (
    <span key={`${date.text} ${date.source}`} className="op-line">
      <StatedDate date={date} />
      <Cite source={date.source} />
    </span>
  ));
  return (
    <>
      {lines}
      {new Set(stated.map(({ source }) => source)).size > 1 ? (
        <span className="op-line op-remark">{texts.t("common.sourcesDiffer")}</span>
      ) : null}
    </>
  );
}
