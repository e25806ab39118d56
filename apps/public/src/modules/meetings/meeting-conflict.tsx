import { Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Cite } from "../../shell/sources.js";

export const MeetingConflictFields = graphql(`
  fragment MeetingConflict on StatedConflict {
    field
    value
    source
    note
  }
`);

const fields = {
  starts: "meetings.conflict.starts",
  ends: "meetings.conflict.ends",
  venue: "meetings.conflict.venue",
} as const;

/** Another source says otherwise: its value and where it stands. */
export function MeetingConflict({ conflict }: { readonly conflict: FragmentType<typeof MeetingConflictFields> }) {
  const texts = useTexts();
  const { field, value, source, note } = unmask(MeetingConflictFields, conflict);
  const shown = /^\d{4}-\d{2}-\d{2}$/.test(value) ? texts.date(value) : value;
  const what = isKnown(field) ? texts.t(fields[field], { value: shown }) : `${field}: ${shown}`;
  return (
    <Notice tone="warning" title={texts.t("common.sourcesDiffer")}>
      <p>
        {what}
        <Cite source={source} />
      </p>
      {note ? (
        <p className="op-remark">
          <RecordWords>{note}</RecordWords>
        </p>
      ) : null}
    </Notice>
  );
}

function isKnown(field: string): field is keyof typeof fields {
  return Object.hasOwn(fields, field);
}
