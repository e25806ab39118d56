import { examplesOf } from "../../example.js";
import { Footer } from "./footer.js";

export const footerExamples = examplesOf("Footer", {
  "links and imprint": [
    "en",
    <Footer
      groups={[
        {
          title: "Take part",
          links: [
            { href: "/en/consultations", label: "Open consultations" },
            { href: "/en/how-to-respond", label: "How to respond" },
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
    </Footer>,
  ],
  "links and imprint in Arabic": [
    "ar",
    <Footer
      groups={[
        {
          title: "شارك",
          links: [
            { href: "/ar/consultations", label: "المشاورات المفتوحة" },
            { href: "/ar/how-to-respond", label: "كيفية تقديم رد" },
          ],
        },
        {
          title: "إعادة الاستخدام",
          links: [
            { href: "/graphiql", label: "الاستعلام عن البيانات" },
            { href: "/ar/terms", label: "شروط إعادة الاستخدام" },
          ],
        },
      ]}
    >
      <p>ترد الوقائع في هذا الموقع مشفوعة بمصادرها، ويُشار إلى ما لم يرد في أي مصدر بعبارة «غير مذكور».</p>
    </Footer>,
  ],
});
