import { Breadcrumbs, PageHeader, Section } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import type { PageHandle } from "./access.js";
import { homeCrumb } from "./crumbs.js";
import { PageHead } from "./page-head.js";
import { linkTo } from "./link-to.js";

export const handle: PageHandle = { access: "everyone" };

/** What is public here, how it may be used again, how the site is built for all, and what becomes of data. */
export default function AboutPage() {
  const texts = useTexts();
  const title = texts.t("common.nav.aboutSite");
  const lede = texts.t("common.aboutSite.lede");
  return (
    <>
      <PageHead title={title} description={lede} address={`/${texts.language}/about`} />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      <PageHeader title={title} lede={<p>{lede}</p>} />
      <Section id="public" title={texts.t("common.aboutSite.public.title")}>
        <p>{texts.t("common.aboutSite.public.responses")}</p>
        <p>{texts.t("common.aboutSite.public.restricted")}</p>
      </Section>
      <Section id="record" title={texts.t("common.aboutSite.record.title")}>
        <p>{texts.t("common.aboutSite.record.sources")}</p>
        <p>{texts.t("common.aboutSite.record.figures")}</p>
      </Section>
      <Section id="reuse" title={texts.t("common.termsOfReuse")}>
        <p>{texts.t("common.aboutSite.reuse.responses")}</p>
        <p>{texts.t("common.aboutSite.reuse.record")}</p>
      </Section>
      <Section id="data" title={texts.t("common.openData")}>
        <p>
          <T
            id="common.aboutSite.data.graph"
            components={{ graphiql: linkTo("/graphiql"), schema: linkTo("/schema.graphql") }}
          />
        </p>
      </Section>
      <Section id="accessibility" title={texts.t("common.accessibility")}>
        <p>{texts.t("common.aboutSite.accessibility.goal")}</p>
        <p>{texts.t("common.aboutSite.accessibility.languages")}</p>
      </Section>
      <Section id="privacy" title={texts.t("common.dataProtection")}>
        <p>{texts.t("common.aboutSite.privacy.reading")}</p>
        <p>{texts.t("common.aboutSite.privacy.responding")}</p>
      </Section>
    </>
  );
}
