import { useTexts } from "@openfloor/web";
import { RoundTasks } from "../../modules/consultations/round-tasks.js";
import { OwnDrafts } from "../../modules/documents/own-drafts.js";
import { NextMeeting } from "../../modules/meetings/next-meeting.js";
import { ReviewTasks } from "../../modules/reports/review-tasks.js";
import { AuthorityTasks } from "../../modules/responses/authority-tasks.js";
import { CheckTasks } from "../../modules/responses/check-tasks.js";
import { useViewer } from "../session/viewer.js";
import { Page } from "./page.js";

/** What needs doing now, by what the viewer may do. */
export default function HomePage() {
  const { t } = useTexts();
  const { viewerCan } = useViewer();
  return (
    <Page title={t("common.desk.homeTitle")}>
      {viewerCan.checkResponses ? <CheckTasks /> : null}
      {viewerCan.manageConsultations ? <RoundTasks /> : null}
      {viewerCan.confirmAuthority ? <AuthorityTasks /> : null}
      {viewerCan.reviewCouncilReports ? <ReviewTasks /> : null}
      <NextMeeting />
      {viewerCan.writeContributions ? <OwnDrafts /> : null}
    </Page>
  );
}
