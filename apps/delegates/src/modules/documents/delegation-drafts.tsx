import { useSuspenseQuery } from "@apollo/client/react";
import { ButtonRow, LinkButton, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DraftList } from "./draft-list.js";

const delegationDrafts = graphql(`
  query DelegationDrafts($meeting: Int) {
    contributionDrafts(meeting: $meeting) {
      id
      ...DraftRow
    }
  }
`);

/** The drafts of the viewer's delegation for a meeting: nobody else sees them, the secretariat included. */
export function DelegationDrafts({ meeting }: { readonly meeting: number }) {
  const { contributionDrafts } = useSuspenseQuery(delegationDrafts, { variables: { meeting } }).data;
  const { t } = useTexts();
  return (
    <Section title={t("documents.desk.drafts")} note={t("documents.desk.draftsNote")}>
      {contributionDrafts.length === 0 ? (
        <p>{t("documents.desk.noDrafts")}</p>
      ) : (
        <DraftList drafts={contributionDrafts} />
      )}
      <ButtonRow>
        <LinkButton variant="secondary" href={`/meetings/${meeting}/contributions/new`}>
          {t("documents.desk.draftContribution")}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}
