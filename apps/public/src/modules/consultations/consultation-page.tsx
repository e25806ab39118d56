import { Breadcrumbs, PageHeader, Section } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { limitFreshness } from "../../shell/freshness.js";
import { pageError } from "../../shell/page-error.js";
import { PageHead } from "../../shell/page-head.js";
import { Sources, SourcesProvider } from "../../shell/sources.js";
import type { Route } from "./+types/consultation-page.js";
import { ClaimedFigures } from "./claimed-figures.js";
import { HeldResponses } from "./held-responses.js";
import { RespondCall } from "./respond-call.js";
import { RoundCourse } from "./round-course.js";
import { RoundQuestions } from "./round-questions.js";
import { RoundRemarks } from "./round-remarks.js";
import { roundSources } from "./round-sources.js";
import { roundTitle } from "./round-title.js";
import { StageTag } from "./stage-tag.js";

export const handle: PageHandle = { access: "everyone" };

const ConsultationDocument = graphql(`
  query Consultation($slug: String!) {
    consultation(slug: $slug) {
      slug
      sequence
      stage
      asOf
      window {
        opensAt
        closesAt
      }
      topic {
        original {
          language
          text
          origin
        }
        translations {
          language
          text
          origin
        }
      }
      ...RespondCall
      ...RoundCourse
      ...RoundQuestions
      ...ClaimedFigures
      ...HeldResponses
      ...RoundRemarks
      ...RoundSources
    }
  }
`);

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { consultation } = await ask(context, ConsultationDocument, { slug });
  if (!consultation) throw pageError(404);
  limitFreshness(context, [consultation]);
  return { round: consultation };
}

/** One round from its decision to its presentation: the page is its timeline. */
export default function ConsultationPage({ loaderData: { round } }: Route.ComponentProps) {
  const texts = useTexts();
  const { title, titleLang, titleDir } = roundTitle(round, texts);
  const number = texts.t("consultations.roundNumber", { number: texts.number(round.sequence) });
  const home = `/${texts.language}/consultations`;
  return (
    <SourcesProvider sources={roundSources(round)}>
      <PageHead
        title={title}
        description={texts.t("consultations.roundDescription", { title })}
        address={`${home}/${round.slug}`}
      />
      <Breadcrumbs
        label={texts.t("common.breadcrumbs")}
        items={[homeCrumb(texts), { href: home, label: texts.t("consultations.title") }]}
      />
      <PageHeader
        eyebrow={number}
        title={title}
        titleLang={titleLang}
        titleDir={titleDir}
        status={<StageTag stage={round.stage} />}
      />
      <RespondCall round={round} />
      <Section id="course" title={texts.t("consultations.course")}>
        <RoundCourse round={round} />
      </Section>
      <Section id="questions" title={texts.t("consultations.questions")}>
        <RoundQuestions round={round} />
      </Section>
      <ClaimedFigures round={round} />
      <HeldResponses round={round} />
      <RoundRemarks round={round} />
      {round.stage === "HISTORICAL" ? (
        <Section id="sources" title={texts.t("common.sources")}>
          <Sources />
        </Section>
      ) : null}
    </SourcesProvider>
  );
}
