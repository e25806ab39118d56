import "./agenda.css";
import type { FragmentType } from "@apollo/client";
import { Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { MeetingDocumentsFragment } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { useRecord } from "../../shell/graph/use-record.js";

export const meetingDocuments = graphql(`
  fragment MeetingDocuments on Meeting {
    id
    documents {
      id
      symbol
      note
    }
  }
`);

/** The symbols of the meeting's papers: restricted themselves, and all that is held here of papers of the record. */
export function MeetingDocuments({ meeting }: { readonly meeting: FragmentType<MeetingDocumentsFragment> }) {
  const { documents } = useRecord(meetingDocuments, meeting);
  const { t } = useTexts();
  if (documents.length === 0) return null;
  return (
    <Section title={t("documents.desk.documents")} note={t("documents.desk.documentsNote")}>
      <ul className="desk-symbols">
        {documents.map(({ id, symbol, note }) => (
          <li key={id}>
            <bdi dir="ltr" className="desk-symbol">
              {symbol}
            </bdi>
            {note ? <bdi className="desk-soft">{note}</bdi> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
