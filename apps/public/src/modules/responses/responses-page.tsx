import { Breadcrumbs, EmptyState, PageHeader, Pagination } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import type { PageHandle } from "../../shell/access.js";
import { ask } from "../../shell/ask.js";
import { homeCrumb } from "../../shell/crumbs.js";
import { limitFreshness } from "../../shell/freshness.js";
import { pageError } from "../../shell/page-error.js";
import { PageHead } from "../../shell/page-head.js";
import { RoundName } from "../consultations/round-name.js";
import { roundTitle } from "../consultations/round-title.js";
import type { Route } from "./+types/responses-page.js";
import { ResponseList } from "./response-list.js";

export const handle: PageHandle = { access: "everyone" };

const pageSize = 20;

const RoundDocument = graphql(`
  query RoundOfResponses($slug: String!) {
    consultation(slug: $slug) {
      id
      slug
      sequence
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
    }
  }
`);

const ResponsesDocument = graphql(`
  query Responses($consultation: ID!, $first: Int!, $after: String) {
    responses(consultation: $consultation, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ResponseEntry
      }
    }
  }
`);

export async function loader({ context, request, params: { slug } }: Route.LoaderArgs) {
  const { consultation } = await ask(context, RoundDocument, { slug });
  if (!consultation) throw pageError(404);
  limitFreshness(context, [consultation]);
  const after = new URL(request.url).searchParams.get("after") ?? undefined;
  const { responses } = await ask(context, ResponsesDocument, {
    consultation: consultation.id,
    first: pageSize,
    ...(after ? { after } : {}),
  });
  return { round: consultation, responses, after };
}

/** The published responses of a round, a page at a time. */
export default function ResponsesPage({ loaderData: { round, responses, after } }: Route.ComponentProps) {
  const texts = useTexts();
  const { title: topic } = roundTitle(round, texts);
  const consultations = `/${texts.language}/consultations`;
  const here = `${consultations}/${round.slug}/responses`;
  const title = texts.t("responses.title");
  const { hasNextPage, endCursor } = responses.pageInfo;
  const next =
    hasNextPage && endCursor
      ? { href: `${here}?after=${encodeURIComponent(endCursor)}`, label: texts.t("common.nextPage") }
      : undefined;
  const first = after ? { href: here, label: texts.t("common.firstPage") } : undefined;
  return (
    <>
      <PageHead
        title={texts.t("responses.titleOf", { topic })}
        description={texts.t("responses.lede")}
        address={here + (after ? `?after=${encodeURIComponent(after)}` : "")}
      />
      <Breadcrumbs
        label={texts.t("common.breadcrumbs")}
        items={[
          homeCrumb(texts),
          { href: consultations, label: texts.t("consultations.title") },
          { href: `${consultations}/${round.slug}`, label: <RoundName round={round} /> },
        ]}
      />
      <PageHeader
        title={title}
        meta={texts.t("consultations.responsesPublished", { count: responses.totalCount })}
        lede={<p>{texts.t("responses.lede")}</p>}
      />
      {responses.nodes.length > 0 ? (
        <ResponseList responses={responses.nodes} />
      ) : (
        <EmptyState title={texts.t("responses.none")}>{texts.t("responses.noneHelp")}</EmptyState>
      )}
      {next || first ? <Pagination label={texts.t("common.pages")} previous={first} next={next} /> : null}
    </>
  );
}
