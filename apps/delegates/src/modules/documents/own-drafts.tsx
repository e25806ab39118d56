import { useSuspenseQuery } from "@apollo/client/react";
import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { DraftList } from "./draft-list.js";

const ownDrafts = graphql(`
  query OwnDrafts {
    contributionDrafts {
      id
      submitted {
        id
      }
      ...DraftRow
    }
  }
`);

/** The delegation's drafts that the group does not have yet. */
export function OwnDrafts() {
  const { contributionDrafts } = useSuspenseQuery(ownDrafts).data;
  const { t } = useTexts();
  const open = contributionDrafts.filter(({ submitted }) => submitted === null);
  return (
    <Section title={t("documents.desk.drafts")} note={t("documents.desk.draftsNote")}>
      {open.length === 0 ? <p>{t("documents.desk.noDrafts")}</p> : <DraftList drafts={open} />}
    </Section>
  );
}
