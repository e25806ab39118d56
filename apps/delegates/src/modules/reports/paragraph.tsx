import "./reports.css";
import { NotStated } from "@openfloor/ui";
import { fieldId, type FieldProblem, useTexts } from "@openfloor/web";
import type { ReportPageFragment } from "../../gen/graphql.js";
import { Claim } from "./claim.js";

export type ReportParagraph = ReportPageFragment["sections"][number]["paragraphs"][number];

/** What the Chair has seen so far; absent where nobody reviews. */
export interface Review {
  readonly formId: string;
  readonly seen: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly onSee: (claim: string, on: boolean) => void;
}

/** The anchor of a paragraph. */
export const paragraphId = (number: string): string => `paragraph-${fieldId(number)}`;

/** Some parts of a report have a name instead of a number, which their heading says already. */
const isNumber = (number: string): boolean => /^\d/.test(number);

export interface ParagraphProps {
  readonly paragraph: ReportParagraph;
  readonly review?: Review;
}

/** A paragraph of the report; beside it the figures with their sources, below it the claims it answers. */
export function Paragraph({ paragraph: { number, text, figures, claims }, review }: ParagraphProps) {
  const { t } = useTexts();
  return (
    <article className="desk-paragraph" id={paragraphId(number)} aria-label={t("reports.desk.paragraph", { number })}>
      <div className="desk-paragraph__text" lang="en" dir="ltr">
        {isNumber(number) ? <span className="desk-paragraph__number">{number}</span> : null}
        <p className="desk-lines">{text}</p>
      </div>
      {figures.length > 0 ? (
        <aside className="desk-paragraph__figures" aria-label={t("reports.desk.figuresOf", { number })}>
          <h3>{t("reports.desk.figures")}</h3>
          <ul>
            {figures.map(({ label, value, source, url }) => (
              <li key={`${label}-${value}`}>
                <span>
                  <bdi lang="en" dir="ltr">
                    <strong>
                      <bdi>{value}</bdi>
                    </strong>{" "}
                    {label}
                  </bdi>
                </span>
                <span className="desk-soft">
                  {t("common.source")}: <SourceLink source={source} url={url} />
                </span>
              </li>
            ))}
          </ul>
        </aside>
      ) : null}
      {claims.length > 0 ? (
        <div className="desk-paragraph__claims">
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} review={review} />
          ))}
        </div>
      ) : null}
    </article>
  );
}

/** Where a figure comes from: an address of another site, a page of this one, or a document by its name. */
function SourceLink({ source, url }: { readonly source: string; readonly url: string | null }) {
  const { t } = useTexts();
  if (source === "") return <NotStated>{t("common.notStated")}</NotStated>;
  const words = (
    <bdi lang="en" dir="ltr">
      {source}
    </bdi>
  );
  return url && /^(https?:\/\/|\/)/.test(url) ? <a href={url}>{words}</a> : words;
}
