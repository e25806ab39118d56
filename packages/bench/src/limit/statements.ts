import type { Operation } from "../operations.js";

/** One statement that answers an operation with the text of the whole body. */
export type Statement = { readonly text: string; readonly parameters: readonly string[] };

const iso = (instant: string): string => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const stage = `case when c.historical then 'HISTORICAL' when c.presented_to_meeting is not null then 'PRESENTED'
  when openfloor.clock() < c.opens_at then 'ANNOUNCED' when openfloor.clock() < c.closes_at then 'OPEN' else 'CLOSED' end`;

const window = `case when c.opens_at is not null then
  json_build_object('opensAt', ${iso("c.opens_at")}, 'closesAt', ${iso("c.closes_at")}, 'zone', c.zone) end`;

const common = `'id', c.id, 'slug', c.slug, 'sequence', c.sequence, 'stage', ${stage}, 'asOf', ${iso("openfloor.clock()")},
  'topic', c.topic, 'window', ${window}`;

const statedDates = (column: string): string => `(select coalesce(json_agg(json_build_object('text', d->'text',
  'earliest', d->'earliest', 'latest', d->'latest', 'precision', d->'precision')), '[]') from jsonb_array_elements(${column}) d)`;

const list = `
  select json_build_object('data', json_build_object('consultations', json_agg(json_build_object(${common},
    'statedOpens', ${statedDates("c.stated_opens")}, 'statedCloses', ${statedDates("c.stated_closes")},
    'decision', case when c.decision is not null then json_build_object('decidedOn', c.decision->'decidedOn') end,
    'consultationMeeting', case when c.consultation_meeting is not null then json_build_object('held',
      case when jsonb_typeof(c.consultation_meeting->'held') = 'object'
        then json_build_object('earliest', c.consultation_meeting->'held'->'earliest') end) end,
    'statistics', json_build_object('total', c.responses),
    'claimed', case when c.claimed is not null then json_build_object('responses', c.claimed->'responses') end
  ) order by c.sequence desc)))::text as body
  from pub.consultation c`;

/** By category and by region in the order in which the counters, by their key, first name each. */
const statistics = `
  select json_build_object('total', c.responses, 'version', c.version,
    'byCategory', (select json_agg(json_build_object('category', category, 'count', count, 'declaredOnly', declared) order by category)
      from (select category, sum(count) as count, coalesce(sum(count) filter (where standing = 'DECLARED'), 0) as declared
        from pub.response_count where consultation = c.id group by category) counted),
    'byRegion', (select json_agg(json_build_object('region', nullif(region, ''), 'count', count) order by first, region)
      from (select region, sum(count) as count, min(category) as first
        from pub.response_count where consultation = c.id group by region) counted))`;

const response = `json_build_object('id', r.id, 'number', r.number, 'language', r.language,
  'respondent', json_build_object('kind', r.kind, 'category', r.category, 'displayName', r.display_name,
    'country', r.country, 'region', r.region, 'standing', r.standing),
  'answers', (select json_agg(json_build_object('question', json_build_object('id', a->'question'), 'text', a->'text'))
    from jsonb_array_elements(r.answers) a),
  'submittedAt', ${iso("r.submitted_at")}, 'publishedAt', ${iso("r.published_at")}, 'contentHash', r.content_hash)`;

const round = `
  select json_build_object('data', json_build_object(
    'consultation', json_build_object(${common}, 'statistics', (${statistics}), 'questions',
      (select json_agg(q - 'incompleteInSource') from jsonb_array_elements(c.questions) q)),
    'responses', json_build_object('totalCount', c.responses,
      'pageInfo', json_build_object('hasNextPage', c.responses > 20,
        'endCursor', translate(encode(convert_to('n' || page.last, 'UTF8'), 'base64'), '+/=', '-_')),
      'nodes', page.nodes)))::text as body
  from pub.consultation c, lateral (
    select json_agg(p.response order by p.number desc) as nodes, min(p.number) as last
    from (select r.number, ${response} as response from pub.response r
      where r.consultation = c.id order by r.number desc limit 20) p) page
  where c.slug = $1 and c.id = $2`;

export const statements: Readonly<Record<Operation["name"], Statement>> = {
  List: { text: list, parameters: [] },
  Round: { text: round, parameters: ["slug", "consultation"] },
};
