import { needsAcknowledgement } from "@openfloor/domain/reports";
import { StatusTag, type StatusTagProps } from "@openfloor/ui";
import { fieldId, useTexts } from "@openfloor/web";
import type { ClaimStanding } from "../../gen/graphql.js";
import type { ReportParagraph, Review } from "./paragraph.js";

const tones: Readonly<Record<ClaimStanding, StatusTagProps["tone"]>> = {
  MATCHES: "done",
  DIFFERS: "warning",
  STATED_ONLY: "neutral",
  SHORTENED: "warning",
};

export interface ClaimProps {
  readonly claim: ReportParagraph["claims"][number];
  readonly review?: Review;
}

/** A statement of the source beside what the record holds; where they differ, or it is shortened, the reviewer says to have seen it. */
export function Claim({ claim: { id, claim, value, standing, record, acknowledged }, review }: ClaimProps) {
  const { t } = useTexts();
  const differs = needsAcknowledgement({ standing });
  const input = review ? `${review.formId}-${fieldId(id)}` : undefined;
  const missing = review?.problems.some(({ field }) => field === id) ?? false;
  return (
    <div className={differs ? "desk-claim desk-claim--differs" : "desk-claim"}>
      <p className="desk-claim__standing">
        <StatusTag tone={tones[standing]}>{t(`reports.desk.standing.${standing}`)}</StatusTag>
      </p>
      <dl>
        <div>
          <dt>{t("reports.desk.claimed")}</dt>
          <dd>
            <bdi lang="en" dir="ltr">
              {claim}
              {value ? <strong> {value}</strong> : null}
            </bdi>
          </dd>
        </div>
        <div>
          <dt>{t("reports.desk.record")}</dt>
          <dd>
            <bdi lang="en" dir="ltr">
              {record}
            </bdi>
          </dd>
        </div>
      </dl>
      {differs && acknowledged ? <p className="desk-soft">{t("reports.desk.acknowledged")}</p> : null}
      {differs && review && input && !acknowledged ? (
        <div className="of-choice">
          <input
            type="checkbox"
            id={input}
            checked={review.seen.includes(id)}
            aria-invalid={missing || undefined}
            aria-describedby={missing ? `${input}-error` : undefined}
            onChange={(event) => review.onSee(id, event.currentTarget.checked)}
          />
          <label htmlFor={input}>{t("reports.desk.acknowledge")}</label>
          {missing ? (
            <p className="of-error" id={`${input}-error`}>
              {t("reports.desk.differenceNotSeen")}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
