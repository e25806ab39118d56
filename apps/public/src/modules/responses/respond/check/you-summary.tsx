import { NotStated, SummaryList } from "@openfloor/ui";
import { errorAt, type FormError, useTexts } from "@openfloor/web";
import { isPublic, type You, youFields } from "../you/you-fields.js";
import { youValue } from "../you/you-value.js";
import { Marked } from "./marked.js";

export interface YouSummaryProps {
  readonly you: You;
  readonly steps: string;
  readonly errors: readonly FormError[];
}

/** Who responds, field by field, each marked as public or not. */
export function YouSummary({ you, steps, errors }: YouSummaryProps) {
  const texts = useTexts();
  const { t } = texts;
  const shown = youFields.filter(
    (field) => field !== "organisation" || you.organisation !== "" || you.kind === "ORGANISATION",
  );
  return (
    <SummaryList
      items={shown.map((field) => {
        const term = t(`responses.respond.you.${field}`);
        const error = errorAt(errors, field);
        return {
          key: field,
          term,
          value: (
            <Marked isPublic={isPublic(field, you)}>
              {you[field] === "" ? (
                <NotStated>{t("responses.respond.notFilled")}</NotStated>
              ) : (
                youValue(field, you, texts)
              )}
              {error ? <p className="of-error">{error}</p> : null}
            </Marked>
          ),
          change: { href: `${steps}/you#${field}`, label: t("common.change"), about: term },
        };
      })}
    />
  );
}
