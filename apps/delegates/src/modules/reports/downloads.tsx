import { ButtonRow } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";

export interface DownloadsProps {
  readonly report: string;
  /** Names exactly the version that is downloaded. */
  readonly contentHash: string;
}

/** The report as files. Plain links: the server sends them, not this app. */
export function Downloads({ report, contentHash }: DownloadsProps) {
  const { t } = useTexts();
  const address = (format: string) => `/council-reports/${encodeURIComponent(report)}/report.${format}`;
  return (
    <div>
      <ButtonRow>
        <a className="of-button of-button--secondary" href={address("docx")} download>
          {t("common.downloadAs", { format: "DOCX" })}
        </a>
        <a className="of-button of-button--secondary" href={address("html")} download>
          {t("common.downloadAs", { format: "HTML" })}
        </a>
      </ButtonRow>
      <p className="desk-soft">
        {t("documents.desk.hash")}:{" "}
        <code dir="ltr" className="desk-hash">
          {contentHash}
        </code>
      </p>
    </div>
  );
}
