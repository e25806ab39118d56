import { PageHeader, Prose } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import type { NamedStatus } from "./page-error.js";
import { PageHead } from "./page-head.js";
import { useRendering } from "./rendering.js";
import { linkTo } from "./link-to.js";

/** Says what went wrong, in the reader's language, and where to go on. */
export function ErrorPage({ status }: { readonly status: NamedStatus | 500 }) {
  const texts = useTexts();
  const { incidentId } = useRendering();
  const title = texts.t(`common.error.${status}.title`);
  return (
    <>
      <PageHead title={title} noindex />
      <PageHeader
        eyebrow={texts.t("common.error.status", { status: String(status) })}
        title={title}
        lede={texts.t(`common.error.${status}.text`)}
      />
      <Prose>
        {status === 500 && incidentId ? (
          <p>
            {texts.t("common.error.reference")} <code dir="ltr">{incidentId}</code>
          </p>
        ) : null}
        <p>
          <T
            id="common.error.onward"
            components={{
              home: linkTo(`/${texts.language}`),
              consultations: linkTo(`/${texts.language}/consultations`),
            }}
          />
        </p>
      </Prose>
    </>
  );
}
