import { numbersOf } from "../data-set/seeded.js";
import type { WorstRound } from "./worst-data.js";

/** An operation to try: near the limits, or just over them. */
export type Candidate = { readonly name: string; readonly query: string; readonly variables: object };

const text = `original { language text origin } translations { language text origin }`;
const reference = `id slug sequence topic { ${text} }`;
const question = `id position incompleteInSource text { ${text} }`;
const respondent = `kind category displayName country region standing`;
const response = (answers: string): string =>
  `id number language submittedAt publishedAt contentHash respondent { ${respondent} } consultation { ${reference} } answers { ${answers} }`;
const consultation = `id slug sequence stage asOf version topicNote questionsNote notes sources presentedToMeeting
  topic { ${text} } window { opensAt closesAt zone } decision { takenBy meeting decidedOn note text { ${text} } }
  questions { ${question} } statistics { total version byCategory { category count declaredOnly } byRegion { region count } }
  statedOpens { text earliest latest precision source } statedCloses { text earliest latest precision source }`;
const memberState = `code name { ${text} } region memberSince source reviewed`;

const times = (count: number, part: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join(" ");
const page = (rest: string): string => `query ($id: ID!, $first: Int) { ${rest} }`;

/** Operations that one who knows the schema would write to hurt, each at several sizes so that one of them is near the limits. */
export function candidates({ id, slug }: WorstRound): Candidate[] {
  const made: Candidate[] = [];
  const add = (name: string, query: string, variables: object = {}): void => void made.push({ name, query, variables });
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  for (const first of [10, 20, 40, 60, 80, 100]) {
    const variables = { id, first };
    const of = (selection: string): string => page(`responses(consultation: $id, first: $first) { ${selection} }`);
    add(`page of ${first}, texts`, of(`nodes { answers { text } }`), variables);
    add(`page of ${first}, everything`, of(`nodes { ${response(`text question { ${question} }`)} }`), variables);
    add(
      `page of ${first}, twice`,
      of(
        `nodes { ...R } edges { cursor node { ...R } } } } fragment R on Response { ${response(`text question { ${question} }`)}`,
      ),
      variables,
    );
    add(`page of ${first}, questions' texts`, of(`nodes { answers { question { text { ${text} } } } }`), variables);
    for (const aliases of [2, 4, 8, 10])
      add(
        `page of ${first}, ${aliases} names for texts`,
        of(`nodes { answers { ${times(aliases, (n) => `t${n}: text`)} } }`),
        variables,
      );
  }
  for (const aliases of sizes) {
    const share = Math.floor(100 / aliases);
    add(
      `${aliases} pages`,
      page(
        times(aliases, (n) => `a${n}: responses(consultation: $id, first: $first) { nodes { ${response("text")} } }`),
      ),
      { id, first: share },
    );
    add(
      `${aliases} pages of texts`,
      page(times(aliases, (n) => `a${n}: responses(consultation: $id, first: $first) { nodes { answers { text } } }`)),
      { id, first: share },
    );
    add(`${aliases} lists of rounds`, `{ ${times(aliases, (n) => `a${n}: consultations { ${consultation} }`)} }`);
    add(`${aliases} lists of rounds, ids`, `{ ${times(aliases, (n) => `a${n}: consultations { id slug }`)} }`);
    add(
      `${aliases} lists of rounds, questions`,
      `{ ${times(aliases, (n) => `a${n}: consultations { questions { text { ${text} } } }`)} }`,
    );
    add(
      `${aliases} rounds`,
      `query ($slug: String!) { ${times(aliases, (n) => `a${n}: consultation(slug: $slug) { ...C }`)} } fragment C on Consultation { ${consultation} }`,
      { slug },
    );
    add(`${aliases} lists of Member States`, `{ ${times(aliases, (n) => `a${n}: memberStates { ${memberState} }`)} }`);
    add(
      `${aliases} short lists of Member States`,
      `{ ${times(aliases, (n) => `a${n}: memberStates { code name { original { text } } }`)} }`,
    );
    add(
      `${aliases} lists of meetings`,
      `{ ${times(aliases, (n) => `a${n}: meetings { number starts ends venue note sources consultations { ${reference} } }`)} }`,
    );
    add(`${aliases} schemas`, `{ ${times(aliases, (n) => `a${n}: __schema { ...S }`)} } ${schema}`);
    add(
      `${aliases} statistics`,
      page(
        times(
          aliases,
          (n) =>
            `a${n}: responseStatistics(consultation: $id) { total byCategory { category count declaredOnly } byRegion { region count } }`,
        ),
      ).replace(", $first: Int", ""),
      { id },
    );
    add(
      `${aliases} groups`,
      `{ ${times(aliases, (n) => `a${n}: group { ...G }`)} } fragment G on Group { name termsOfReference { label text source } fullerTermsOfReference { items note } instruments { body number versions title role sources } issues { number label note sources } }`,
    );
    add(
      `${aliases} confirmations and drafts`,
      `{ ${times(Math.max(1, Math.floor(aliases / 2)), (n) => `a${n}: responseDraft(holderToken: "x") { __typename } b${n}: pendingConfirmation(token: "x") { __typename }`)} }`,
    );
  }
  for (const fields of [100, 200, 400, 600, 700, 740]) {
    add(`${fields} fields to merge`, `{ group { ${times(fields, () => "name")} } }`);
    add(
      `${fields} fields to merge in fragments`,
      `{ group { ${times(fields / 10, (n) => `...F${n}`)} } } ${times(fields / 10, (n) => `fragment F${n} on Group { ${times(4, () => "name")} }`)}`,
    );
    add(`${fields} fields that do not exist`, `{ ${times(fields, (n) => `x${n}`)} }`);
    add(`${fields / 4} conflicting fields`, `{ ${times(fields / 8, () => 'consultation(slug: "a") { id } ')} }`);
    add(`${fields / 2} nested to merge`, `{ ${times(fields / 10, () => "group { memberStates { count } name }")} }`);
    add(`${fields / 5} typenames`, `{ ${times(fields / 5, () => "...on Query { __typename }")} }`);
  }
  for (const lines of [900, 480_000])
    add(`errors behind ${lines} lines`, `${"\n".repeat(lines)}{ ${times(200, (n) => `x${n}`)} }`);
  add("1,400 fields to merge at the root", `{ consultations { ${times(1_400, () => "id")} } }`);
  return made;
}

const schema = `fragment S on __Schema { types { kind name description fields(includeDeprecated: true) { name description
  args { name description type { ...T } defaultValue } type { ...T } } inputFields { name description type { ...T } }
  enumValues(includeDeprecated: true) { name description } possibleTypes { ...T } } directives { name description locations args { name type { ...T } } } }
  fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** Random mixtures of what is expensive, the same for the same seed. */
export function mixtures({ id, slug }: WorstRound, count: number): Candidate[] {
  const numbers = numbersOf("mixtures");
  const upTo = (most: number): number => numbers.next().value % (most + 1);
  return Array.from({ length: count }, (_, index) => {
    let left = 100;
    const parts: string[] = [];
    const aliases = 1 + upTo(9);
    for (let n = 0; n < aliases; n += 1) {
      const first = Math.min(left, upTo(60));
      const kind = upTo(5);
      if (kind <= 1 && first > 0) {
        left -= first;
        parts.push(
          `a${n}: responses(consultation: $id, first: ${first}) { nodes { ${upTo(1) ? response("text") : `answers { text question { ${question} } }`} } }`,
        );
      } else if (kind === 2)
        parts.push(`a${n}: consultations { ${upTo(1) ? `questions { ${question} }` : "id slug sequence stage"} }`);
      else if (kind === 3) parts.push(`a${n}: memberStates { ${upTo(1) ? memberState : "code region"} }`);
      else if (kind === 4) parts.push(`a${n}: consultation(slug: $slug) { ${consultation} }`);
      else parts.push(`a${n}: __schema { ...S }`);
    }
    const query = `query ($id: ID!, $slug: String!) { ${parts.join(" ")} r: responseStatistics(consultation: $id) { total } s: consultation(slug: $slug) { id } }`;
    const spread = query.includes("...S") ? `${query} ${schema}` : query;
    // The two that use the variables take names of their own.
    return {
      name: `mixture ${index + 1}`,
      query: spread.replace("r: ", "").replace(" s: consultation", " consultation"),
      variables: { id, slug },
    };
  });
}
