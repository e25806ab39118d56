import { Link } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { Page } from "./page.js";

/** What is not there and what is not open to the viewer look alike. */
export function NotFound() {
  const { t } = useTexts();
  return (
    <Page title={t("common.notFoundTitle")}>
      <p>
        <T id="common.notFoundText" components={{ home: (words) => <Link href="/">{words}</Link> }} />
      </p>
    </Page>
  );
}
