import { Breadcrumbs, LinkButton, Notice, PageHeader } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import type { Texts } from "@openfloor/i18n";
import { homeCrumb } from "../../../../shell/crumbs.js";
import { PageHead } from "../../../../shell/page-head.js";
import { useRendering } from "../../../../shell/rendering.js";
import { respondPath } from "../holder/held.js";
import { StepFrame } from "../step-frame.js";
import { KeptTexts } from "./kept-texts.js";
import type { Stop } from "./stop.js";

/** Why responding does not go on, what to do, and everything that was written. */
export function StopPage(stop: Stop) {
  const texts = useTexts();
  const { incidentId } = useRendering();
  const { reason, round, kept, submitted } = stop;
  const title = texts.t(reason === "OVERLOADED" ? "common.error.503.title" : `responses.respond.stop.${reason}.title`);
  const holds = kept && Object.values(kept.answers).some((text) => text.trim() !== "");
  const content = (
    <>
      <PageHeader
        eyebrow={round?.topic ? <Localized text={round.topic} /> : undefined}
        title={title}
        lede={sentence(stop, texts)}
      />
      {reason === "FAILED" && incidentId ? (
        <p>
          {texts.t("common.error.reference")} <code dir="ltr">{incidentId}</code>
        </p>
      ) : null}
      {holds ? <Notice tone="warning" title={texts.t(keptNote(reason))} /> : null}
      {kept ? <KeptTexts kept={kept} round={round} /> : null}
      {round ? <Onward reason={reason} slug={round.slug} submitted={submitted} /> : null}
    </>
  );
  if (round) {
    return (
      <StepFrame round={round} title={title}>
        {content}
      </StepFrame>
    );
  }
  return (
    <>
      <PageHead title={title} noindex />
      <Breadcrumbs label={texts.t("common.breadcrumbs")} items={[homeCrumb(texts)]} />
      {content}
    </>
  );
}

function Onward({
  reason,
  slug,
  submitted,
}: {
  readonly reason: Stop["reason"];
  readonly slug: string;
  readonly submitted?: boolean;
}) {
  const { language, t } = useTexts();
  const steps = respondPath({ language, slug });
  return (
    <p>
      {submitted || reason === "SUBMITTED" ? (
        <LinkButton href={`${steps}/sent`}>{t("responses.respond.start.seeReceipt")}</LinkButton>
      ) : reason === "NO_DRAFT" ? (
        <LinkButton href={steps}>{t("responses.respond.stop.startAgain")}</LinkButton>
      ) : (
        <LinkButton variant="secondary" href={`/${language}/consultations/${slug}`}>
          {t("responses.respond.stop.toRound")}
        </LinkButton>
      )}
    </p>
  );
}

function keptNote(reason: Stop["reason"]) {
  return reason === "CLOSED" ? "responses.respond.stop.keptAfterClose" : "responses.respond.stop.keptNotSaved";
}

function sentence({ reason, round, retryAfterSeconds = 60 }: Stop, texts: Texts): string {
  const window = round?.window;
  if (reason === "BUSY") return texts.t("problems.RATE_LIMITED", { seconds: retryAfterSeconds });
  if (reason === "OVERLOADED") return texts.t("problems.OVERLOADED", { seconds: retryAfterSeconds });
  if (reason === "NOT_OPEN" && window) {
    return texts.t("responses.respond.stop.NOT_OPEN.text", {
      opens: texts.instant(window.opensAt, window.zone),
      closes: texts.instant(window.closesAt, window.zone),
    });
  }
  if (reason === "CLOSED" && window)
    return texts.t("responses.respond.stop.CLOSED.text", { closed: texts.instant(window.closesAt, window.zone) });
  switch (reason) {
    case "NO_DRAFT":
    case "SUBMITTED":
    case "FAILED":
      return texts.t(`responses.respond.stop.${reason}.text`);
    default:
      return texts.t("responses.respond.stop.recordText");
  }
}
