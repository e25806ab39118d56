import { useMutation } from "@apollo/client/react";
import { ButtonRow, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DeskForm } from "../../shell/forms/desk-form.js";
import { useFieldErrors } from "../../shell/forms/form-errors.js";
import { SubmitButton } from "../../shell/forms/submit-button.js";
import type { Form } from "../../shell/forms/use-form.js";
import { paragraphId } from "./paragraph.js";

const reviewReport = graphql(`
  mutation ReviewReport($input: ReviewCouncilReportInput!) {
    reviewCouncilReport(input: $input) {
      ... on CouncilReportReviewed {
        report {
          id
          ...ReportPage
        }
      }
      ... on Refused {
        ...Refusal @unmask
      }
    }
  }
`);

export interface ReviewFormProps {
  readonly report: string;
  readonly contentHash: string;
  /** The claims that differ from the record, with their paragraphs, in the order of the report. */
  readonly differences: readonly { readonly claim: string; readonly paragraph: string }[];
  readonly form: Form<{ readonly seen: readonly string[] }>;
  readonly onReviewed: () => void;
}

/** How many differences the Chair has seen, where the next is, and the review itself. */
export function ReviewForm({ report, contentHash, differences, form, onReviewed }: ReviewFormProps) {
  const { t } = useTexts();
  const [review] = useMutation(reviewReport);
  const errors = useFieldErrors(
    form,
    Object.fromEntries(
      differences.map(({ claim, paragraph }) => [claim, t("reports.desk.paragraph", { number: paragraph })]),
    ),
  );
  const { seen } = form.values;
  const open = differences.filter(({ claim }) => !seen.includes(claim));

  const submit = async () => {
    if (open.length > 0) return form.refuse(open.map(({ claim }) => ({ code: "DIFFERENCE_NOT_SEEN", field: claim })));
    const input = { report, contentHash, acknowledged: differences.map(({ claim }) => claim) };
    const reviewed = await form.send(async () => (await review({ variables: { input } })).data?.reviewCouncilReport);
    if (reviewed) onReviewed();
  };

  return (
    <DeskForm form={form} errors={errors} label={t("reports.desk.review")} onSubmit={() => void submit()}>
      <Notice title={t("reports.desk.review")}>
        <p>{t("reports.desk.reviewText")}</p>
        <p role="status">
          {t("reports.desk.progress", { seen: differences.length - open.length, count: differences.length })}{" "}
          {open[0] ? (
            <a href={`#${paragraphId(open[0].paragraph)}`}>
              {t("reports.desk.nextDifference", { number: open[0].paragraph })}
            </a>
          ) : null}
        </p>
        <ButtonRow>
          <SubmitButton busy={form.busy}>{t("reports.desk.markReviewed")}</SubmitButton>
        </ButtonRow>
      </Notice>
    </DeskForm>
  );
}
