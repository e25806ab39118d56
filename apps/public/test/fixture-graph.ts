import { readFileSync } from "node:fs";
import { memberStatesOn } from "@openfloor/domain/membership";
import { buildSchema, execute, validate } from "graphql";
import type { Execute } from "../src/pages.js";
import { councilReports, group, meetings, responses, rounds } from "./fixture-record.ts";

const schema = buildSchema(readFileSync(new URL("../../../packages/schema/public.graphql", import.meta.url), "utf8"));
const lastDay = "2027-03-10";

const root = {
  group,
  councilReports,
  meetings,
  consultations: rounds,
  meeting: ({ number }: { number: number }) => meetings.find((meeting) => meeting.number === number) ?? null,
  consultation: ({ slug }: { slug: string }) => rounds.find((round) => round.slug === slug) ?? null,
  response: ({ id }: { id: string }) => responses.find((response) => response.id === id) ?? null,
  responses: ({ consultation, first = 20, after }: { consultation: string; first?: number; after?: string }) =>
    page(consultation, first, after),
  memberStates: ({ on = lastDay }: { on?: string }) => memberStatesOn(on).map(asMemberState),
};

/** Answers from the fixture in the shape of the public graph. */
export const executeFixture: Execute = async (document, variables) => {
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map(String).join("\n"));
  return (await execute({
    schema,
    document,
    rootValue: root,
    variableValues: variables as Record<string, unknown>,
  })) as never;
};

function page(consultation: string, first: number, after: string | undefined) {
  const all = responses.filter((response) => response.consultation.id === consultation);
  const start = after ? all.findIndex((response) => response.id === after) + 1 : 0;
  const nodes = all.slice(start, start + first);
  return {
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    nodes,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
}

function asMemberState({
  code,
  names,
  region,
  memberSince,
  source,
  reviewed,
}: ReturnType<typeof memberStatesOn>[number]) {
  const { en, ...others } = names;
  return {
    code,
    region,
    memberSince,
    source,
    reviewed,
    name: {
      original: { language: "en", text: en, origin: "ORIGINAL" },
      translations: Object.entries(others).map(([language, text]) => ({ language, text, origin: "HUMAN_TRANSLATION" })),
    },
  };
}
