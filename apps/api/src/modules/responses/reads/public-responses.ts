import { isUuid, type Instant, type LocalizedText } from "@openfloor/domain/kernel";
import {
  statisticsFrom,
  type Category,
  type RespondentKind,
  type ResponseCount,
  type ResponseStatistics,
  type Standing,
} from "@openfloor/domain/responses";
import { isoText } from "../../../platform/database/columns.js";
import { row, type Queryable } from "../../../platform/database/pool.js";
import { readCursor, writeCursor } from "../../../platform/graphql/cursor.js";
import type { PublicQuestion } from "../../consultations/index.js";

/** A published response as the public graph answers it. */
export type PublicResponse = {
  readonly id: string;
  readonly number: number;
  readonly consultation: ConsultationReference;
  readonly respondent: {
    readonly kind: RespondentKind;
    readonly category: Category;
    readonly displayName: string;
    readonly country: string;
    readonly region: string | null;
    readonly standing: Standing;
  };
  readonly language: string;
  readonly answers: readonly { readonly question: PublicQuestion; readonly text: string }[];
  readonly submittedAt: Instant;
  readonly publishedAt: Instant;
  readonly contentHash: string;
};
export type ConsultationReference = {
  readonly id: string;
  readonly slug: string;
  readonly sequence: number;
  readonly topic: LocalizedText | null;
};
export type ResponsePage = {
  readonly nodes: readonly PublicResponse[];
  readonly edges: readonly { readonly cursor: string; readonly node: PublicResponse }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
};

type StoredResponse = Omit<PublicResponse, "answers" | "consultation"> & {
  answers: { question: string; text: string }[];
};
type Round = { consultation: ConsultationReference; questions: PublicQuestion[] };

const reference = `json_build_object('id', c.id, 'slug', c.slug, 'sequence', c.sequence, 'topic', c.topic)`;

const response = `json_build_object('id', r.id, 'number', r.number, 'respondent', json_build_object('kind', r.kind,
  'category', r.category, 'displayName', r.display_name, 'country', r.country, 'region', r.region, 'standing', r.standing),
  'language', r.language, 'answers', r.answers, 'submittedAt', ${isoText("r.submitted_at")},
  'publishedAt', ${isoText("r.published_at")}, 'contentHash', r.content_hash)`;

/** The newest response of a round below a number, with the octets that its answers have. */
const newestBelow = (number: string): string => `
  select r.number, octet_length(r.answers::text)::bigint as octets, ${response} as response from pub.response r
  where r.consultation = $1 and (${number}) order by r.number desc limit 1`;

/**
 * The responses of a round, the last published first, `first` at most, from the one after `after`.
 * A page ends early when its answers are `octets` octets long or more, so that long ones cost no more
 * than many; it holds one response at least, and says that there are more.
 */
export async function publicResponses(
  db: Queryable,
  consultation: string,
  { first, after, octets }: { first: number; after: string | null; octets: number },
): Promise<ResponsePage> {
  // A cursor that is none of ours lies behind every response.
  const before = after === null ? null : (readCursor(after) ?? 0);
  const found = isUuid(consultation)
    ? await row<Round & { total: number; page: StoredResponse[]; more: boolean }>(
        db,
        `with recursive page as (
           (select 1 as place, 0::bigint as octets_before, * from (${newestBelow("$2::integer is null or r.number < $2")}) newest)
           union all
           select p.place + 1, p.octets_before + p.octets, n.* from page p, lateral (${newestBelow("r.number < p.number")}) n
           where p.place <= $3 and p.octets_before < $4
         )
         select ${reference} as consultation, c.questions, c.responses as total,
           (select coalesce(json_agg(p.response order by p.place), '[]') from page p
             where p.place <= $3 and (p.place = 1 or p.octets_before < $4)) as page,
           exists (select from page p where p.place > 1 and (p.place > $3 or p.octets_before >= $4)) as more
         from pub.consultation c where c.id = $1`,
        [consultation, before, first, octets],
      )
    : undefined;
  const nodes = (found?.page ?? []).map((stored) => withQuestions(stored, found as Round));
  const edges = nodes.map((node) => ({ cursor: writeCursor(node.number), node }));
  return {
    nodes,
    edges,
    totalCount: found?.total ?? 0,
    pageInfo: {
      hasNextPage: found?.more ?? false,
      hasPreviousPage: typeof before === "number" && nodes.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** One published response by its public id. */
export async function publicResponse(db: Queryable, id: string): Promise<PublicResponse | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await row<Round & { response: StoredResponse }>(
    db,
    `select ${reference} as consultation, c.questions, ${response} as response
     from pub.response r join pub.consultation c on c.id = r.consultation where r.id = $1`,
    [id],
  );
  return found && withQuestions(found.response, found);
}

/** The published responses of a round, counted; undefined when there is no such round. */
export async function publicStatistics(
  db: Queryable,
  consultation: string,
): Promise<(ResponseStatistics & { version: number }) | undefined> {
  if (!isUuid(consultation)) return undefined;
  const found = await row<{ version: number; counts: ResponseCount[] }>(
    db,
    `select c.version, (select coalesce(json_agg(json_build_object('category', n.category,
         'region', nullif(n.region, ''), 'standing', n.standing, 'count', n.count)
         order by n.category, n.region, n.standing), '[]')
       from pub.response_count n where n.consultation = c.id) as counts
     from pub.consultation c where c.id = $1`,
    [consultation],
  );
  return found && { ...statisticsFrom(found.counts), version: found.version };
}

function withQuestions({ answers, ...stored }: StoredResponse, { consultation, questions }: Round): PublicResponse {
  return {
    ...stored,
    consultation,
    answers: questions.flatMap((question) =>
      answers.filter((answer) => answer.question === question.id).map(({ text }) => ({ question, text })),
    ),
  };
}
