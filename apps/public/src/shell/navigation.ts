import type { Texts } from "@openfloor/i18n";
import type { NavItem } from "@openfloor/ui";

/** The main ways into the site; the section that holds `path` is marked. */
export function navigation(texts: Texts, path: string): NavItem[] {
  const home = `/${texts.language}`;
  const items = [
    { href: `${home}/consultations`, label: texts.t("common.nav.consultations"), also: [`${home}/responses`] },
    { href: `${home}/meetings`, label: texts.t("common.nav.meetings"), also: [] },
    { href: `${home}/group`, label: texts.t("common.nav.group"), also: [`${home}/member-states`] },
    { href: `${home}/reports`, label: texts.t("common.nav.reports"), also: [] },
    { href: `${home}/about`, label: texts.t("common.about"), also: [] },
  ];
  return items.map(({ href, label, also }) => ({
    href,
    label,
    current: [href, ...also].some((section) => isIn(section, path)),
  }));
}

function isIn(section: string, path: string): boolean {
  return path === section || path.startsWith(`${section}/`);
}

/** The links at the foot of every page, by subject. */
export function footerGroups(texts: Texts) {
  const home = `/${texts.language}`;
  return [
    {
      title: texts.t("common.footer.work"),
      links: [
        { href: `${home}/consultations`, label: texts.t("common.nav.consultations") },
        { href: `${home}/meetings`, label: texts.t("common.nav.meetings") },
        { href: `${home}/reports`, label: texts.t("common.nav.reports") },
      ],
    },
    {
      title: texts.t("common.footer.group"),
      links: [
        { href: `${home}/group`, label: texts.t("common.nav.mandate") },
        { href: `${home}/member-states`, label: texts.t("common.memberStates") },
      ],
    },
    {
      title: texts.t("common.footer.site"),
      links: [
        { href: `${home}/about`, label: texts.t("common.nav.aboutSite") },
        { href: `${home}/about#reuse`, label: texts.t("common.termsOfReuse") },
        { href: `${home}/about#privacy`, label: texts.t("common.dataProtection") },
        { href: `${home}/about#accessibility`, label: texts.t("common.accessibility") },
        { href: "/graphiql", label: texts.t("common.openData") },
      ],
    },
  ];
}
