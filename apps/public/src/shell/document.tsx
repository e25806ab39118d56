import { direction, isLanguage } from "@openfloor/i18n";
import { Footer, LanguageSwitch, Main, Masthead, SkipLink, DemoBanner } from "@openfloor/ui";
import { alternateLanguageLinks, useTexts } from "@openfloor/web";
import type { ReactNode } from "react";
import favicon from "./favicon.svg?url";
import { footerGroups, navigation } from "./navigation.js";
import { useRendering } from "./rendering.js";
import stylesheet from "./styles.css?url";

export interface DocumentProps {
  /** Path of the page, with its language: `/en/consultations`. */
  readonly path: string;
  /** The query with its question mark, or nothing. */
  readonly search: string;
  readonly scripts?: ReactNode;
  readonly children: ReactNode;
}

/** The whole HTML document around the content of a page. */
export function Document({ path, search, scripts, children }: DocumentProps) {
  const texts = useTexts();
  const { demo } = useRendering();
  const { language } = texts;
  return (
    <html lang={language} dir={direction(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={favicon} type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <SkipLink>{texts.t("common.skipToContent")}</SkipLink>
        <Masthead
          name={texts.t("common.shell.group")}
          href={`/${language}`}
          subtitle={texts.t("common.shell.groupInFull")}
          nav={{ label: texts.t("common.mainNavigation"), items: navigation(texts, path) }}
          languageSwitch={
            <LanguageSwitch
              label={texts.t("common.languages")}
              languages={alternateLanguageLinks(isLanguage(path.split("/", 2)[1]) ? path + search : "/")}
            />
          }
          banner={demo ? <DemoBanner>{texts.t("common.demoNotice")}</DemoBanner> : undefined}
        />
        <Main>{children}</Main>
        <Footer groups={footerGroups(texts)}>
          <p>{texts.t("common.shell.imprint")}</p>
        </Footer>
        {scripts}
      </body>
    </html>
  );
}
