import "./documents.css";
import type { FragmentType } from "@apollo/client";
import { direction } from "@openfloor/i18n";
import { Link, StatusTag } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { DraftRowFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const draftRow = graphql(`
  fragment DraftRow on ContributionDraft {
    id
    title
    language
    revision
    changedBy
    changedAt
    meeting {
      id
      number
    }
    submitted {
      id
      symbol
    }
  }
`);

type Draft = FragmentType<DraftRowFragment> & { readonly id: string };

/** Drafts of a delegation, each with its last change and whether the group has its copy. */
export function DraftList({ drafts }: { readonly drafts: readonly Draft[] }) {
  return (
    <ul className="desk-rows">
      {drafts.map((draft) => (
        <DraftRow key={draft.id} draft={draft} />
      ))}
    </ul>
  );
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const { id, title, language, revision, changedBy, changedAt, meeting, submitted } = useRecord(draftRow, draft);
  const texts = useTexts();
  return (
    <li>
      <p className="desk-rows__title" lang={language} dir={direction(language)}>
        <Link href={`/contribution-drafts/${id}`}>{title}</Link>
      </p>
      <p className="desk-soft">
        {submitted ? (
          <StatusTag tone="done">{texts.t("documents.desk.submittedAs", { symbol: submitted.symbol })}</StatusTag>
        ) : (
          <StatusTag tone="restricted">{texts.t("documents.desk.ownDelegationOnly")}</StatusTag>
        )}{" "}
        {texts.t("meetings.desk.number", { number: meeting.number })} ·{" "}
        {texts.t("documents.desk.lastChange", {
          revision,
          name: changedBy,
          instant: texts.instant(changedAt, "Europe/Zurich"),
        })}
      </p>
    </li>
  );
}
