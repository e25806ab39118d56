import { graphql, type ExecutionResult, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "@openfloor/domain/membership";
import { delegatesSchema } from "../../../entry/delegates-graph.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";

const report = `
  id state meetings asOf compiledAt compiledBy reviewedBy reviewedAt differences contentHash viewerCan { review }
  header { title group documentNumber date author chair }
  sections { number heading paragraphs { number text
    figures { label value source url } claims { id paragraph claim value standing record acknowledged } } }`;
const compile = `mutation ($input: CompileCouncilReportInput!) { compileCouncilReport(input: $input) {
  ... on CouncilReportCompiled { report { ${report} } } ... on Refused { problems { code field parameters { name value } } } } }`;
const review = `mutation ($input: ReviewCouncilReportInput!) { reviewCouncilReport(input: $input) {
  ... on CouncilReportReviewed { report { ${report} } } ... on Refused { problems { code field parameters { name value } } } } }`;
const one = `query ($id: ID!) { councilReport(id: $id) { ${report} } councilReports { id } }`;

type Claim = { id: string; paragraph: string; standing: string; acknowledged: boolean };
type Report = {
  id: string;
  contentHash: string;
  differences: number;
  sections: { paragraphs: { number: string; figures: { url: string | null }[]; claims: Claim[] }[] }[];
};
type Answer = { report?: Report; problems?: { code: string; parameters: { name: string; value: string }[] }[] };

let world: World;
let schema: GraphQLSchema;
let chair: Viewer;
beforeAll(async () => {
  world = await aWorld();
  schema = delegatesSchema();
  chair = await world.viewer("CHAIR");
});
afterAll(() => world.close());

const ask = (viewer: Viewer, source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> =>
  graphql({
    schema,
    source,
    variableValues,
    contextValue: { source: world.source, viewer, publicOrigin: "https://openfloor.example.org" },
  });

async function run(viewer: Viewer, source: string, input: object): Promise<Answer> {
  const { data, errors } = await ask(viewer, source, { input });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Answer;
}
const march = { meetings: [13, 14], asOf: "2020-03-31" };
const claimsIn = ({ sections }: Report): Claim[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ claims }) => claims));

describe("Council reports on the restricted graph", () => {
  test("are compiled, read and reviewed by the Chair, difference by difference", async () => {
    const { report: compiled } = await run(chair, compile, march);
    if (!compiled) throw new Error("not compiled");
    expect(compiled).toMatchObject({
      state: "COMPILED",
      ...march,
      differences: 7,
      viewerCan: { review: true },
      header: { chair: null },
    });
    const figures = compiled.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.figures));
    for (const { url } of figures) expect(url).toMatch(/^https:\/\/openfloor\.example\.org\/en\//);

    const differing = claimsIn(compiled)
      .filter(({ standing }) => ["DIFFERS", "SHORTENED"].includes(standing))
      .map(({ id }) => id);
    const tooFew = await run(chair, review, {
      report: compiled.id,
      contentHash: compiled.contentHash,
      acknowledged: differing.slice(1),
    });
    expect(tooFew.problems).toMatchObject([{ code: "NOT_REVIEWED", parameters: [{ name: "count", value: "1" }] }]);

    const done = await run(chair, review, {
      report: compiled.id,
      contentHash: compiled.contentHash,
      acknowledged: differing,
    });
    expect(done.report).toMatchObject({ state: "REVIEWED", reviewedBy: "CHAIR 1", viewerCan: { review: false } });
    expect(
      claimsIn(done.report as Report)
        .filter(({ acknowledged }) => acknowledged)
        .map(({ id }) => id),
    ).toEqual(differing);

    const { data } = await ask(chair, one, { id: compiled.id });
    expect(data?.["councilReport"]).toEqual(done.report);
  });

  test("name a refusal with its field", async () => {
    expect(await run(chair, compile, { ...march, asOf: "2020-02-01" })).toMatchObject({
      problems: [{ code: "BAD_REQUEST", field: "asOf" }],
    });
  });

  test("look to a delegate as if there were none", async () => {
    const { report: compiled } = await run(chair, compile, march);
    const delegate = await world.viewer("DELEGATE", "CHE");
    expect(await ask(delegate, one, { id: compiled?.id ?? "" })).toEqual({
      data: { councilReport: null, councilReports: [] },
    });
    expect(await run(delegate, compile, march)).toMatchObject({ problems: [{ code: "NOT_ALLOWED" }] });
  });

  test("are the secretariat's to compile and read, and not to review", async () => {
    const secretariat = await world.viewer("SECRETARIAT");
    const { report: compiled } = await run(secretariat, compile, march);
    expect(compiled).toMatchObject({ viewerCan: { review: false } });
    const refused = await run(secretariat, review, {
      report: compiled?.id,
      contentHash: compiled?.contentHash,
      acknowledged: [],
    });
    expect(refused).toMatchObject({ problems: [{ code: "NOT_ALLOWED" }] });
  });
});
