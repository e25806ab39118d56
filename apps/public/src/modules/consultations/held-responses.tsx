import { BarTable, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { regionName } from "../membership/region-name.js";
import { categoryName } from "../responses/category-name.js";

export const HeldFields = graphql(`
  fragment HeldResponses on Consultation {
    slug
    stage
    statistics {
      total
      byCategory {
        category
        count
        declaredOnly
      }
      byRegion {
        region
        count
      }
    }
  }
`);

/** The responses that are published here, by category and region. Each table adds up to the total. */
export function HeldResponses({ round }: { readonly round: FragmentType<typeof HeldFields> }) {
  const texts = useTexts();
  const { slug, stage, statistics } = unmask(HeldFields, round);
  const { total, byCategory, byRegion } = statistics;
  if (stage === "DECIDED" || stage === "ANNOUNCED") return null;
  if (total === 0) {
    return (
      <Section id="responses" title={texts.t("consultations.held")}>
        <p>{texts.t(stage === "HISTORICAL" ? "consultations.heldNoneHistorical" : "consultations.heldNone")}</p>
      </Section>
    );
  }
  const declared = byCategory.reduce((sum, { declaredOnly }) => sum + declaredOnly, 0);
  const bar = (count: number) => ({ value: texts.number(count), fraction: count / total });
  const sum = { label: texts.t("common.total"), value: texts.number(total) };
  return (
    <Section id="responses" title={texts.t("consultations.held")}>
      <p>
        <a href={`/${texts.language}/consultations/${slug}/responses`}>
          {texts.t("consultations.readResponses", { count: total })}
        </a>
      </p>
      <BarTable
        caption={texts.t("consultations.byCategory")}
        labelHead={texts.t("consultations.category")}
        valueHead={texts.t("consultations.responses")}
        rows={byCategory.map(({ category, count }) => ({
          key: category,
          label: categoryName(category, texts),
          ...bar(count),
        }))}
        total={sum}
        notes={declared > 0 ? texts.t("consultations.declaredOnly", { count: declared }) : undefined}
      />
      <BarTable
        caption={texts.t("consultations.byRegion")}
        labelHead={texts.t("common.region")}
        valueHead={texts.t("consultations.responses")}
        rows={byRegion.map(({ region, count }) => ({
          key: region ?? "none",
          label: regionName(region, texts),
          quiet: !region,
          ...bar(count),
        }))}
        total={sum}
      />
    </Section>
  );
}
