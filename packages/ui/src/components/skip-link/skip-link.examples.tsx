import { examplesOf } from "../../example.js";
import { SkipLink } from "./skip-link.js";

export const skipLinkExamples = examplesOf("SkipLink", {
  "before the masthead": [
    "en",
    <>
      <SkipLink>Skip to main content</SkipLink>
      <main id="main" tabIndex={-1}>
        <p>Press Tab to see the link.</p>
      </main>
    </>,
  ],
  "before the masthead in Arabic": [
    "ar",
    <>
      <SkipLink>انتقل إلى المحتوى الرئيسي</SkipLink>
      <main id="main" tabIndex={-1}>
        <p>اضغط على مفتاح الجدولة لرؤية الرابط.</p>
      </main>
    </>,
  ],
});
