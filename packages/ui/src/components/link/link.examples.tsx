import { examplesOf } from "../../example.js";
import { Link, LinkProvider } from "./link.js";
import type { LinkProps } from "./link.js";

function AppLink(props: LinkProps) {
  return <a data-navigation="client" {...props} />;
}

export const linkExamples = [
  ...examplesOf("Link", {
    "in a sentence": [
      "en",
      <p>
        The group decided the topic at its <Link href="/en/meetings/13">thirteenth meeting</Link>.
      </p>,
    ],
    "in an Arabic sentence": [
      "ar",
      <p>
        قرر الفريق الموضوع في <Link href="/ar/meetings/13">اجتماعه الثالث عشر</Link>.
      </p>,
    ],
  }),
  ...examplesOf("LinkProvider", {
    "an app's own link": [
      "en",
      <LinkProvider element={AppLink}>
        <p>
          <Link href="/documents">Documents of the fourteenth meeting</Link>
        </p>
      </LinkProvider>,
    ],
    "an app's own link in Arabic": [
      "ar",
      <LinkProvider element={AppLink}>
        <p>
          <Link href="/documents">وثائق الاجتماع الرابع عشر</Link>
        </p>
      </LinkProvider>,
    ],
  }),
];
