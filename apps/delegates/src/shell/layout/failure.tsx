import { loadTexts } from "@openfloor/i18n";
import { Button, RestrictedBanner } from "@openfloor/ui";
import { TextsProvider, useTexts } from "@openfloor/web";
import { Suspense, use, useState } from "react";
import { firstLanguage } from "../language/reading-language.js";

/** What is shown when a page cannot be: in the reader's language, if its catalogue can still be had. */
export function Failure() {
  const [texts] = useState(() => loadTexts(firstLanguage()));
  return (
    <Suspense>
      <InLanguage texts={texts} />
    </Suspense>
  );
}

function InLanguage({ texts }: { readonly texts: ReturnType<typeof loadTexts> }) {
  return (
    <TextsProvider texts={use(texts)}>
      <Words />
    </TextsProvider>
  );
}

function Words() {
  const { t, language, dir } = useTexts();
  return (
    <div lang={language} dir={dir}>
      <title>{t("common.desk.failureTitle")}</title>
      <RestrictedBanner label={t("common.desk.restricted")}>{t("common.desk.restrictedTo")}</RestrictedBanner>
      <main className="of-main desk-failure">
        <h1>{t("common.desk.failureTitle")}</h1>
        <p>{t("common.desk.failureText")}</p>
        <Button type="button" onClick={() => window.location.reload()}>
          {t("common.tryAgain")}
        </Button>
      </main>
    </div>
  );
}
