import { NotStated, SourceList, SourceNote } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { RecordWords } from "./record-words.js";

const SourcesContext = createContext<readonly string[]>([]);

/** Numbers the sources of a page in the order given, each once, so that `Cite` and `Sources` agree. */
export function SourcesProvider({
  sources,
  children,
}: {
  readonly sources: readonly string[];
  readonly children: ReactNode;
}) {
  const numbered = useMemo(() => [...new Set(sources)], [sources]);
  return <SourcesContext value={numbered}>{children}</SourcesContext>;
}

/** The raised number after a fact that leads to its source. */
export function Cite({ source }: { readonly source: string }) {
  const texts = useTexts();
  const number = useContext(SourcesContext).indexOf(source) + 1;
  if (number === 0) return null;
  const shown = texts.number(number);
  return (
    <SourceNote number={shown} href={`#source-${number}`} label={texts.t("common.sourceNumber", { number: shown })} />
  );
}

/** The sources of a page, numbered; says so when none is stated. */
export function Sources() {
  const texts = useTexts();
  const sources = useContext(SourcesContext);
  if (sources.length === 0) return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return (
    <SourceList
      items={sources.map((source, index) => ({ id: `source-${index + 1}`, content: <Source text={source} /> }))}
    />
  );
}

/** One source: an address as a link, with what the record remarks about it, or the name of a document. */
export function Source({ text }: { readonly text: string }) {
  const [, address, remark] = /^(https?:\/\/\S+)\s*(.*)$/.exec(text) ?? [];
  if (!address)
    return text.startsWith("Council report ") ? <CouncilReport name={text} /> : <RecordWords>{text}</RecordWords>;
  return (
    <>
      <a className="op-address" href={address} dir="ltr" rel="external">
        {readable(address)}
      </a>
      {remark ? (
        <>
          {" "}
          <RecordWords>{remark}</RecordWords>
        </>
      ) : null}
    </>
  );
}

/** A report that this site lists. */
function CouncilReport({ name }: { readonly name: string }) {
  return (
    <a href={`/${useTexts().language}/reports`}>
      <RecordWords>{name}</RecordWords>
    </a>
  );
}

/** An address without its scheme, decoded where that reads better. */
function readable(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
