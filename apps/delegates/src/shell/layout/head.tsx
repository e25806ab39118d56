import { DemoBanner, LinkProvider, Masthead, RestrictedBanner, SkipLink } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { ReactNode } from "react";
import { LanguageBar } from "../language/language-bar.js";
import { RouterLink } from "./router-link.js";

export interface HeadProps {
  readonly demo: boolean;
  readonly account?: ReactNode;
  /** What follows the head. */
  readonly children: ReactNode;
}

/** The marking that every page carries, the name of the place, the languages, and who is signed in. */
export function Head({ demo, account, children }: HeadProps) {
  const { t } = useTexts();
  return (
    <LinkProvider element={RouterLink}>
      <SkipLink>{t("common.skipToContent")}</SkipLink>
      <Masthead
        name={t("common.siteName")}
        href="/"
        subtitle={t("membership.desk.place")}
        languageSwitch={<LanguageBar />}
        account={account}
        banner={
          <>
            <RestrictedBanner label={t("common.desk.restricted")}>{t("common.desk.restrictedTo")}</RestrictedBanner>
            {demo ? <DemoBanner>{t("common.demoNotice")}</DemoBanner> : null}
          </>
        }
      />
      {children}
    </LinkProvider>
  );
}
