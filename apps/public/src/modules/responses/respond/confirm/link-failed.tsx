import { Breadcrumbs, PageHeader } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { homeCrumb } from "../../../../shell/crumbs.js";
import { PageHead } from "../../../../shell/page-head.js";
import { linkTo } from "../../../../shell/link-to.js";

/** A mailed link, or the receipt behind one, that leads nowhere: why, and what can be done. */
export function LinkFailed({ reason }: { readonly reason: "INVALID" | "EXPIRED" | "NO_RECEIPT" }) {
  const texts = useTexts();
  const { t, language } = texts;
  const title = t(`responses.respond.confirm.failed.${reason}.title`);
  return (
    <>
      <PageHead title={title} noindex />
      <Breadcrumbs label={t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader title={title} lede={t(`responses.respond.confirm.failed.${reason}.text`)} />
      <p>
        <T
          id="common.error.onward"
          components={{
            home: linkTo(`/${language}`),
            consultations: linkTo(`/${language}/consultations`),
          }}
        />
      </p>
    </>
  );
}
