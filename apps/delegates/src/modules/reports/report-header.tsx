import { DescriptionList, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReportPageFragment } from "../../gen/graphql.js";

/** The head of the document. What the source lost stays empty, and the page says so. */
export function ReportHeader({ header }: { readonly header: ReportPageFragment["header"] }) {
  const texts = useTexts();
  const lost = <NotStated>{texts.t("reports.desk.notStatedInSource")}</NotStated>;
  const asWritten = (value: string | null) =>
    value ? (
      <span lang="en" dir="ltr">
        {value}
      </span>
    ) : (
      lost
    );
  return (
    <Section title={texts.t("reports.desk.header")} note={texts.t("reports.desk.headerNote")}>
      <DescriptionList
        items={[
          { term: texts.t("reports.desk.documentTitle"), description: asWritten(header.title) },
          { term: texts.t("reports.desk.group"), description: asWritten(header.group) },
          { term: texts.t("reports.desk.documentNumber"), description: asWritten(header.documentNumber) },
          { term: texts.t("reports.desk.date"), description: header.date ? texts.date(header.date) : lost },
          { term: texts.t("reports.desk.author"), description: asWritten(header.author) },
          { term: texts.t("reports.desk.chair"), description: asWritten(header.chair) },
        ]}
      />
    </Section>
  );
}
