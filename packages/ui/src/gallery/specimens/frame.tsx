import type { ReactNode } from "react";
import { sixLanguages } from "../../components/language-switch/language-switch.examples.js";
import {
  Footer,
  LanguageSwitch,
  Link,
  Main,
  Masthead,
  RestrictedBanner,
  SideNav,
  SkipLink,
  Workspace,
} from "../../index.js";

/** The public side's frame around a page, in English. */
export function PublicFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink>Skip to main content</SkipLink>
      <Masthead
        name="CWG-Internet"
        href="/en"
        subtitle="Council Working Group on International Internet-related Public Policy Issues"
        nav={{
          label: "Main",
          items: [
            { href: "/en/consultations", label: "Consultations", current: true },
            { href: "/en/meetings", label: "Meetings" },
            { href: "/en/reports", label: "Reports to the Council" },
            { href: "/en/group", label: "The group" },
          ],
        }}
        languageSwitch={<LanguageSwitch label="Language" languages={sixLanguages("en")} />}
      />
      <Main>{children}</Main>
      <Footer
        groups={[
          {
            title: "Take part",
            links: [
              { href: "/en/consultations", label: "Open consultations" },
              { href: "/en/how", label: "How to respond" },
              { href: "/en/feed", label: "Announcements as a feed" },
            ],
          },
          {
            title: "Reuse",
            links: [
              { href: "/graphiql", label: "Query the data" },
              { href: "/en/terms", label: "Terms of reuse" },
            ],
          },
          {
            title: "This site",
            links: [
              { href: "/en/accessibility", label: "Accessibility" },
              { href: "/en/privacy", label: "What is kept about you" },
            ],
          },
        ]}
      >
        <p>Facts on this site carry their sources. What no source states is shown as not stated.</p>
      </Footer>
    </>
  );
}

/** The public side's frame around a page, in Arabic. */
export function ArabicFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink>انتقل إلى المحتوى الرئيسي</SkipLink>
      <Masthead
        name="فريق العمل المعني بالإنترنت"
        href="/ar"
        subtitle="فريق العمل التابع للمجلس المعني بقضايا السياسات العامة الدولية المتعلقة بالإنترنت"
        nav={{
          label: "القائمة الرئيسية",
          items: [
            { href: "/ar/consultations", label: "المشاورات", current: true },
            { href: "/ar/meetings", label: "الاجتماعات" },
            { href: "/ar/reports", label: "التقارير المقدمة إلى المجلس" },
          ],
        }}
        languageSwitch={<LanguageSwitch label="اللغة" languages={sixLanguages("ar")} />}
      />
      <Main>{children}</Main>
      <Footer>
        <p>ترد الوقائع في هذا الموقع مشفوعة بمصادرها، ويُشار إلى ما لم يرد في أي مصدر بعبارة «غير مذكور».</p>
      </Footer>
    </>
  );
}

/** The delegates' frame around a page. */
export function RestrictedFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SkipLink>Skip to main content</SkipLink>
      <Masthead
        name="CWG-Internet"
        href="/"
        subtitle="Documents and deliberation"
        languageSwitch={<LanguageSwitch label="Language" languages={sixLanguages("en")} />}
        account={
          <>
            <span>Delegate of Switzerland</span>
            <Link href="/sign-out">Sign out</Link>
          </>
        }
        banner={<RestrictedBanner label="Restricted">Member States of the group only</RestrictedBanner>}
      />
      <Workspace
        nav={
          <SideNav
            label="Sections"
            groups={[
              {
                items: [
                  { href: "/", label: "To do now", count: "3" },
                  { href: "/meetings/14", label: "Fourteenth meeting", current: true },
                  { href: "/consultations", label: "Consultations" },
                ],
              },
              {
                title: "Switzerland",
                items: [
                  { href: "/drafts", label: "Drafts of the delegation" },
                  { href: "/confirm", label: "Responses in the State’s name", count: "1" },
                  { href: "/people", label: "People" },
                ],
              },
            ]}
          />
        }
      >
        <Main>{children}</Main>
      </Workspace>
    </>
  );
}
