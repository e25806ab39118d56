import type { Example } from "./example.js";
import { barTableExamples } from "./components/bar-table/bar-table.examples.js";
import { breadcrumbsExamples } from "./components/breadcrumbs/breadcrumbs.examples.js";
import { buttonExamples } from "./components/button/button.examples.js";
import { buttonRowExamples } from "./components/button-row/button-row.examples.js";
import { checkboxGroupExamples } from "./components/checkbox-group/checkbox-group.examples.js";
import { choiceExamples } from "./components/choice/choice.examples.js";
import { dataTableExamples } from "./components/data-table/data-table.examples.js";
import { dateTimeInputExamples } from "./components/date-time-input/date-time-input.examples.js";
import { demoBannerExamples } from "./components/demo-banner/demo-banner.examples.js";
import { descriptionListExamples } from "./components/description-list/description-list.examples.js";
import { dialogExamples } from "./components/dialog/dialog.examples.js";
import { disclosureExamples } from "./components/disclosure/disclosure.examples.js";
import { documentRowExamples } from "./components/document-row/document-row.examples.js";
import { emptyStateExamples } from "./components/empty-state/empty-state.examples.js";
import { entryListExamples } from "./components/entry-list/entry-list.examples.js";
import { errorSummaryExamples } from "./components/error-summary/error-summary.examples.js";
import { fieldExamples } from "./components/field/field.examples.js";
import { fieldsetExamples } from "./components/fieldset/fieldset.examples.js";
import { figureTableExamples } from "./components/figure-table/figure-table.examples.js";
import { footerExamples } from "./components/footer/footer.examples.js";
import { foreignTextExamples } from "./components/foreign-text/foreign-text.examples.js";
import { keyFiguresExamples } from "./components/key-figures/key-figures.examples.js";
import { languageSwitchExamples } from "./components/language-switch/language-switch.examples.js";
import { linkExamples } from "./components/link/link.examples.js";
import { mainExamples } from "./components/main/main.examples.js";
import { mastheadExamples } from "./components/masthead/masthead.examples.js";
import { notStatedExamples } from "./components/not-stated/not-stated.examples.js";
import { noticeExamples } from "./components/notice/notice.examples.js";
import { pageHeaderExamples } from "./components/page-header/page-header.examples.js";
import { paginationExamples } from "./components/pagination/pagination.examples.js";
import { panelExamples } from "./components/panel/panel.examples.js";
import { progressExamples } from "./components/progress/progress.examples.js";
import { proseExamples } from "./components/prose/prose.examples.js";
import { quoteExamples } from "./components/quote/quote.examples.js";
import { radioGroupExamples } from "./components/radio-group/radio-group.examples.js";
import { restrictedBannerExamples } from "./components/restricted-banner/restricted-banner.examples.js";
import { sectionExamples } from "./components/section/section.examples.js";
import { selectExamples } from "./components/select/select.examples.js";
import { sideNavExamples } from "./components/side-nav/side-nav.examples.js";
import { skipLinkExamples } from "./components/skip-link/skip-link.examples.js";
import { sourceListExamples } from "./components/source-list/source-list.examples.js";
import { sourceNoteExamples } from "./components/source-note/source-note.examples.js";
import { statusTagExamples } from "./components/status-tag/status-tag.examples.js";
import { summaryListExamples } from "./components/summary-list/summary-list.examples.js";
import { tabsExamples } from "./components/tabs/tabs.examples.js";
import { taskListExamples } from "./components/task-list/task-list.examples.js";
import { textAreaExamples } from "./components/text-area/text-area.examples.js";
import { textInputExamples } from "./components/text-input/text-input.examples.js";
import { timelineExamples } from "./components/timeline/timeline.examples.js";
import { toolbarExamples } from "./components/toolbar/toolbar.examples.js";
import { visuallyHiddenExamples } from "./components/visually-hidden/visually-hidden.examples.js";
import { workspaceExamples } from "./components/workspace/workspace.examples.js";

export type { Example } from "./example.js";

/** Every component in use, in English, in Arabic and where the width of a text matters in other languages. */
export const examples: readonly Example[] = [
  ...barTableExamples,
  ...breadcrumbsExamples,
  ...buttonExamples,
  ...buttonRowExamples,
  ...checkboxGroupExamples,
  ...choiceExamples,
  ...dataTableExamples,
  ...dateTimeInputExamples,
  ...demoBannerExamples,
  ...descriptionListExamples,
  ...dialogExamples,
  ...disclosureExamples,
  ...documentRowExamples,
  ...emptyStateExamples,
  ...entryListExamples,
  ...errorSummaryExamples,
  ...fieldExamples,
  ...fieldsetExamples,
  ...figureTableExamples,
  ...footerExamples,
  ...foreignTextExamples,
  ...keyFiguresExamples,
  ...languageSwitchExamples,
  ...linkExamples,
  ...mainExamples,
  ...mastheadExamples,
  ...notStatedExamples,
  ...noticeExamples,
  ...pageHeaderExamples,
  ...paginationExamples,
  ...panelExamples,
  ...progressExamples,
  ...proseExamples,
  ...quoteExamples,
  ...radioGroupExamples,
  ...restrictedBannerExamples,
  ...sectionExamples,
  ...selectExamples,
  ...sideNavExamples,
  ...skipLinkExamples,
  ...sourceListExamples,
  ...sourceNoteExamples,
  ...statusTagExamples,
  ...summaryListExamples,
  ...tabsExamples,
  ...taskListExamples,
  ...textAreaExamples,
  ...textInputExamples,
  ...timelineExamples,
  ...toolbarExamples,
  ...visuallyHiddenExamples,
  ...workspaceExamples,
];
