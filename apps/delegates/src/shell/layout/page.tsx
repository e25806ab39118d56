import type { Direction } from "@openfloor/i18n";
import { Breadcrumbs, PageHeader } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type ReactNode, useCallback, useState } from "react";
import { ArrivalNotice } from "./arrival-notice.js";
import { PageFailure } from "./page-failure.js";

export interface PageProps {
  readonly title: string;
  /** Set both when the title is not in the language of the page; for a name the direction `auto`. */
  readonly titleLang?: string;
  readonly titleDir?: Direction | "auto";
  readonly eyebrow?: ReactNode;
  readonly lede?: ReactNode;
  readonly meta?: ReactNode;
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
  /** From the start page down to the parent of this page. */
  readonly trail?: readonly { readonly href: string; readonly label: ReactNode }[];
  readonly children?: ReactNode;
}

/** One page: its title in the window and above the content, the way back up, and word of what was just done. */
export function Page({ trail, children, ...header }: PageProps) {
  const { t } = useTexts();
  const [failures, setFailures] = useState(0);
  const reportFailure = useCallback(() => {
    setFailures((count) => count + 1);
    return () => setFailures((count) => count - 1);
  }, []);
  const title = t("common.desk.windowTitle", { page: header.title });
  return (
    <PageFailure value={reportFailure}>
      <title>{failures > 0 ? t("common.errorTitle", { title }) : title}</title>
      {trail ? (
        <Breadcrumbs label={t("common.breadcrumbs")} items={[{ href: "/", label: t("common.home") }, ...trail]} />
      ) : null}
      <ArrivalNotice />
      <PageHeader {...header} />
      {children}
    </PageFailure>
  );
}
