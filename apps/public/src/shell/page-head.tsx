import { useTexts } from "@openfloor/web";
import { alternateLanguageLinks } from "@openfloor/web";
import { useRendering } from "./rendering.js";

export interface PageHeadProps {
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** The page in a sentence, for those who find it by searching. */
  readonly description?: string;
  /**
   * The page's permanent address without origin, with its language: `/en/meetings/13`. It makes the page
   * known under one address and in all six languages; pages that are not for finding have none.
   */
  readonly address?: string;
  readonly noindex?: boolean;
}

/** What the head of the document says about its page. React moves it there. */
export function PageHead({ title, description, address, noindex = false }: PageHeadProps) {
  const texts = useTexts();
  const { origin } = useRendering();
  return (
    <>
      <title>{texts.t("common.shell.pageTitle", { title })}</title>
      {noindex ? <meta name="robots" content="noindex" /> : null}
      {description ? <meta name="description" content={description} /> : null}
      {address ? (
        <>
          <link rel="canonical" href={origin + address} />
          {alternateLanguageLinks(address).map(({ code, href }) => (
            <link key={code} rel="alternate" hrefLang={code} href={origin + href} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={origin + address.replace(/^\/\w+/, "/en")} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={texts.t("common.shell.group")} />
          <meta property="og:title" content={title} />
          {description ? <meta property="og:description" content={description} /> : null}
          <meta property="og:url" content={origin + address} />
          <meta property="og:locale" content={texts.language} />
        </>
      ) : null}
    </>
  );
}
