import { PageHeader, Prose } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { namedStatus } from "./page-error.js";
import { PageHead } from "./page-head.js";
import { useRendering } from "./rendering.js";
import { linkTo } from "./link-to.js";

/** Says what went wrong, in the reader's language, and where to go on. `status` is the answer's, whether it has words of its own or not. */
export function ErrorPage({ status }: { readonly status: number }) {
  const texts = useTexts();
  const named = namedStatus(status);
  const { incidentId } = useRendering();
  const title = texts.t(`common.error.${named}.title`);
  return (
    <>
      <PageHead title={title} noindex />
      <PageHeader
        eyebrow={texts.t("common.error.status", { status: String(status) })}
        title={title}
        lede={texts.t(`common.error.${named}.text`)}
      />
      <Prose>
        {named === 500 && incidentId ? (
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
