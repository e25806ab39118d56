import { Link } from "@openfloor/ui";
import { type InlineElement, T, useTexts } from "@openfloor/web";
import { Page } from "./page.js";

const toHome: InlineElement = (words) => <Link href="/">{words}</Link>;

/** What is not there and what is not open to the viewer look alike. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <Page title={t("common.notFoundTitle")}>
      <p>
        <T id="common.notFoundText" components={{ home: toHome }} />
      </p>
    </Page>
  );
}
