import { DataTable, NotStated, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { RecordWords } from "../../shell/record-words.js";
import { Cite } from "../../shell/sources.js";

export const InstrumentsFields = graphql(`
  fragment GroupInstruments on Group {
    instruments {
      body
      number
      versions
      versionsComplete
      laterVersion
      title
      role
      sources
    }
  }
`);

/** The resolutions and decisions on which the group rests, with the versions that were found. */
export function GroupInstruments({ group }: { readonly group: FragmentType<typeof InstrumentsFields> }) {
  const texts = useTexts();
  const { instruments } = unmask(InstrumentsFields, group);
  const rows = instruments.map(({ body, number, versions, versionsComplete, laterVersion, title, role, sources }) => ({
    key: `${body} ${number}`,
    cells: {
      instrument: (
        <>
          <RecordWords>{`${body} ${/^\d/.test(number) ? `Resolution ${number}` : number}`}</RecordWords>
          {sources.map((source) => (
            <Cite key={source} source={source} />
          ))}
        </>
      ),
      title: (
        <div>
          {title ? <RecordWords>{title}</RecordWords> : <NotStated>{texts.t("membership.titleNotStated")}</NotStated>}
          <span className="op-line op-remark">
            <RecordWords>{role}</RecordWords>
          </span>
        </div>
      ),
      versions: (
        <div>
          {[...versions, ...(laterVersion ? [laterVersion] : [])].map((version) => (
            <span key={version} className="op-line">
              <RecordWords>{version}</RecordWords>
            </span>
          ))}
          {versionsComplete ? null : (
            <span className="op-line op-remark">{texts.t("membership.versionsIncomplete")}</span>
          )}
        </div>
      ),
    },
  }));
  return (
    <Section
      id="instruments"
      title={texts.t("membership.instruments")}
      layout="stack"
      note={texts.language === "en" ? undefined : texts.t("common.recordInEnglish")}
    >
      <DataTable
        caption={texts.t("membership.instruments")}
        captionHidden
        columns={[
          { key: "instrument", label: texts.t("membership.instrument") },
          { key: "title", label: texts.t("membership.titleAndRole") },
          { key: "versions", label: texts.t("membership.versions") },
        ]}
        rows={rows}
      />
    </Section>
  );
}
