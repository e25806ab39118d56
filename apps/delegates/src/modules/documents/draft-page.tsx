import { useSuspenseQuery } from "@apollo/client/react";
import { direction } from "@openfloor/i18n";
import { Link, Notice, StatusTag } from "@openfloor/ui";
import { type InlineElement, T, useTexts } from "@openfloor/web";
import type { DraftQuery } from "../../gen/graphql.js";
import { NotFound } from "../../shell/layout/not-found.js";
import { Page } from "../../shell/layout/page.js";
import { Paragraphs } from "../responses/answers.js";
import type { Route } from "./+types/draft-page";
import { DraftEditor } from "./draft-editor.js";
import { draftQuery } from "./draft-values.js";

/** A draft of the viewer's delegation. It is always read anew: to edit an old copy would invite a conflict. */
export default function DraftPage({ params: { id } }: Route.ComponentProps) {
  const { contributionDraft } = useSuspenseQuery(draftQuery, { variables: { id }, fetchPolicy: "network-only" }).data;
  return contributionDraft ? <DraftRecord key={id} draft={contributionDraft} /> : <NotFound />;
}

const linkTo =
  (href: string): InlineElement =>
  (words) => <Link href={href}>{words}</Link>;

export type EditedDraft = NonNullable<DraftQuery["contributionDraft"]>;

function DraftRecord({ draft }: { readonly draft: EditedDraft }) {
  const texts = useTexts();
  const { title, body, language, meeting, submitted, revision, changedBy, changedAt, viewerCan } = draft;
  const number = texts.t("meetings.desk.number", { number: meeting.number });
  return (
    <Page
      title={title}
      titleLang={language}
      titleDir={direction(language)}
      eyebrow={texts.t("documents.desk.draft")}
      status={
        submitted ? (
          <StatusTag tone="done">{texts.t("documents.desk.submittedAs", { symbol: submitted.symbol })}</StatusTag>
        ) : (
          <StatusTag tone="restricted">{texts.t("documents.desk.ownDelegationOnly")}</StatusTag>
        )
      }
      meta={texts.t("documents.desk.lastChange", {
        revision,
        name: changedBy,
        instant: texts.instant(changedAt, "Europe/Zurich"),
      })}
      trail={[
        { href: "/meetings", label: texts.t("meetings.desk.title") },
        { href: `/meetings/${meeting.number}`, label: number },
      ]}
    >
      {submitted ? (
        <Notice>
          <p>
            <T
              id="documents.desk.copySubmitted"
              components={{ contribution: linkTo(`/contributions/${submitted.id}`) }}
            />
          </p>
        </Notice>
      ) : null}
      {viewerCan.save ? (
        <DraftEditor draft={draft} />
      ) : (
        <div className="of-prose" lang={language} dir={direction(language)}>
          <Paragraphs text={body} />
        </div>
      )}
    </Page>
  );
}
