import { SideNav } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useLocation } from "react-router";
import { useViewer } from "../session/viewer.js";

/** The ways into the app that are open to the viewer. */
export function Navigation() {
  const { t } = useTexts();
  const { viewerCan } = useViewer();
  const { pathname } = useLocation();
  const item = (href: string, label: string) => ({
    href,
    label,
    current: href === "/" ? pathname === "/" : pathname === href || pathname.startsWith(`${href}/`),
  });
  const items = [
    item("/", t("common.home")),
    item("/consultations", t("consultations.desk.title")),
    viewerCan.checkResponses && item("/responses", t("responses.desk.title")),
    viewerCan.confirmAuthority && item("/authority-requests", t("responses.desk.authorityTitle")),
    item("/meetings", t("meetings.desk.title")),
    viewerCan.readCouncilReports && item("/council-reports", t("reports.desk.title")),
  ].filter((entry) => entry !== false);
  return <SideNav label={t("common.mainNavigation")} groups={[{ items }]} />;
}
