import { confirmationHours } from "@openfloor/domain/responses";
import { DescriptionList, Section } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { linkTo } from "../../../../shell/link-to.js";
import { daysLeft } from "../../../consultations/days-left.js";
import type { Round } from "../holder/documents.js";
import { NextSteps } from "../sent/next-steps.js";

const published = ["answers", "name", "category", "dates"] as const;
const unpublished = ["email", "person", "number", "draft"] as const;

/** Who can respond, what it takes, what becomes public, until when, and what happens afterwards. */
export function StartFacts({ round: { slug, window, asOf } }: { readonly round: Round }) {
  const texts = useTexts();
  const { t, language } = texts;
  return (
    <>
      <Section title={t("responses.respond.start.who")}>
        <p>{t("responses.respond.start.whoText")}</p>
        <p>{t("responses.respond.start.whoAuthority")}</p>
      </Section>
      <Section title={t("responses.respond.start.need")}>
        <ul className="op-lines">
          <li>{t("responses.respond.start.needTime")}</li>
          <li>{t("responses.respond.start.needLanguages")}</li>
          <li>{t("responses.respond.start.needEmail")}</li>
          <li>{t("responses.respond.start.needSaved")}</li>
          <li>
            <T
              id="responses.respond.start.needQuestions"
              components={{
                questions: linkTo(`/${language}/consultations/${slug}#questions`),
              }}
            />
          </li>
        </ul>
      </Section>
      <Section title={t("responses.respond.start.public")}>
        <DescriptionList
          items={[
            {
              term: t("responses.respond.public"),
              description: <Lines lines={published.map((line) => t(`responses.respond.start.published.${line}`))} />,
            },
            {
              term: t("responses.respond.notPublic"),
              description: (
                <Lines lines={unpublished.map((line) => t(`responses.respond.start.unpublished.${line}`))} />
              ),
            },
          ]}
        />
        <p>
          <T
            id="responses.respond.start.terms"
            components={{
              terms: linkTo(`/${language}/about#reuse`),
              privacy: linkTo(`/${language}/about#privacy`),
            }}
          />
        </p>
      </Section>
      {window ? (
        <Section title={t("responses.respond.start.deadline")}>
          <p>
            <strong>{texts.instant(window.closesAt, window.zone)}</strong> ·{" "}
            {daysLeft({ asOf, closesAt: window.closesAt }, texts)}
          </p>
          <p>{t("responses.respond.start.deadlineCounts", { hours: confirmationHours })}</p>
        </Section>
      ) : null}
      <Section title={t("responses.respond.next.title")}>
        <NextSteps from="mail" />
      </Section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="op-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
