import { Breadcrumbs, Notice, PageHeader } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { pageError } from "../../shell/page-error.js";
import { PageHead } from "../../shell/page-head.js";
import { RoundName } from "../consultations/round-name.js";
import { roundTitle } from "../consultations/round-title.js";
import type { Route } from "./+types/response-page.js";
import { ResponseAnswers } from "./response-answers.js";
import { ResponseCitation } from "./response-citation.js";
import { ResponseFacts } from "./response-facts.js";
import { StandingTag } from "./standing-tag.js";

export const handle: PageHandle = { access: "everyone" };

const ResponseDocument = graphql(`
  query Response($id: ID!) {
    response(id: $id) {
      id
      number
      respondent {
        displayName
        standing
      }
      consultation {
        slug
        sequence
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
      }
      ...ResponseFacts
      ...ResponseAnswers
      ...ResponseCitation
    }
  }
`);

const publicId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader({ context, params: { id } }: Route.LoaderArgs) {
  if (!publicId.test(id)) throw pageError(404);
  const { response } = await ask(context, ResponseDocument, { id });
  if (!response) throw pageError(404);
  return { response };
}

/** One response as it was sent, at its permanent address. */
export default function ResponsePage({ loaderData: { response } }: Route.ComponentProps) {
  const texts = useTexts();
  const { id, number, consultation, respondent } = response;
  const { title: topic } = roundTitle(consultation, texts);
  const round = `/${texts.language}/consultations/${consultation.slug}`;
  const title = texts.t("responses.responseOf", { number: texts.number(number), name: respondent.displayName });
  return (
    <>
      <PageHead
        title={title}
        description={texts.t("responses.responseTo", { topic })}
        address={`/${texts.language}/responses/${id}`}
      />
      <Breadcrumbs
        label={texts.t("common.breadcrumbs")}
        items={[
          homeCrumb(texts),
          { href: `/${texts.language}/consultations`, label: texts.t("consultations.title") },
          { href: round, label: <RoundName round={consultation} /> },
          { href: `${round}/responses`, label: texts.t("responses.title") },
        ]}
      />
      <PageHeader
        eyebrow={texts.t("responses.number", { number: texts.number(number) })}
        title={<bdi>{respondent.displayName}</bdi>}
        status={<StandingTag standing={respondent.standing} />}
      />
      {respondent.standing === "DECLARED" ? (
        <Notice tone="warning">{texts.t("responses.declaredNotice")}</Notice>
      ) : null}
      <ResponseFacts response={response} />
      <ResponseAnswers response={response} />
      <ResponseCitation response={response} />
    </>
  );
}
