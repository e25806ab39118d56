import { Breadcrumbs } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReactNode } from "react";
import { homeCrumb } from "../../../shell/crumbs.js";
import { PageHead } from "../../../shell/page-head.js";
import { RoundName } from "../../consultations/round-name.js";
import type { Round } from "./holder/documents.js";
import { respondPath } from "./holder/held.js";

export interface StepFrameProps {
  readonly round: Pick<Round, "slug" | "sequence" | "topic">;
  /** Title of the page; the same as its heading. */
  readonly title: string;
  /** Says in the title, which is heard first, that something has to be put right. */
  readonly failed?: boolean;
  /** Whether the page lies under the list of tasks. */
  readonly underTasks?: boolean;
  readonly children: ReactNode;
}

/** Head and way back of every step. */
export function StepFrame({ round, title, failed = false, underTasks = false, children }: StepFrameProps) {
  const texts = useTexts();
  const { language, t } = texts;
  const consultations = `/${language}/consultations`;
  const tasks = {
    href: `${respondPath({ language, slug: round.slug })}/tasks`,
    label: t("responses.respond.tasks.title"),
  };
  return (
    <>
      <PageHead title={failed ? t("common.errorTitle", { title }) : title} noindex />
      <Breadcrumbs
        label={t("common.breadcrumbs")}
        items={[
          homeCrumb(texts),
          { href: consultations, label: t("common.nav.consultations") },
          { href: `${consultations}/${round.slug}`, label: <RoundName round={round} /> },
          ...(underTasks ? [tasks] : []),
        ]}
      />
      {children}
    </>
  );
}
