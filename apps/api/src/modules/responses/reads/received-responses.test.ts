import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hours, plus } from "@openfloor/domain/kernel";
import { responseStates, type ResponseState } from "@openfloor/domain/responses";
import {
  aConsultation,
  aGovernment,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  opensAt,
  worked,
  type Round,
} from "../../../../test/worlds/stories.js";
import { aWorld, type World } from "../../../../test/worlds/world.js";
import { decideProposal } from "../acts/decide-proposal.js";
import { proposeNotPublishing } from "../acts/propose-not-publishing.js";
import { authorityRequests, receivedResponse, receivedResponses } from "./received-responses.js";

let world: World;
let round: Round;
let other: Round;
const answer = "long ".repeat(1_000);
/** One response in each state, by the state. */
let inState: Record<Exclude<ResponseState, "DRAFT">, string>;
beforeAll(async () => {
  world = await aWorld();
  other = await aConsultation(world);
  round = await (await aConsultation(world)).open();
  const secretariat = await world.viewer("SECRETARIAT");
  const changes = { answers: [{ question: round.questions[0] ?? "", text: answer }] };
  const LAPSED = (await aSubmittedResponse(world, round, changes)).id;
  await world.setClock(plus(opensAt, hours(24 + 72)));
  const SUBMITTED = (await aSubmittedResponse(world, round, changes)).id;
  const RECEIVED = (await aReceivedResponse(world, round, changes)).id;
  const PUBLISHED = (await aPublishedResponse(world, round, changes)).id;
  const proposed = async (): Promise<string> => {
    const { id } = await aReceivedResponse(world, round, changes);
    worked(await proposeNotPublishing(world.source, secretariat, { id, reason: "OFF_TOPIC", note: null }));
    return id;
  };
  const NOT_PUBLISHING_PROPOSED = await proposed();
  const NOT_PUBLISHED = await proposed();
  const second = await world.viewer("SECRETARIAT", undefined, "2");
  worked(await decideProposal(world.source, second, { id: NOT_PUBLISHED, accept: true }));
  inState = { LAPSED, SUBMITTED, RECEIVED, PUBLISHED, NOT_PUBLISHING_PROPOSED, NOT_PUBLISHED };
});
afterAll(() => world.close());

const queue = async (asked: Partial<Parameters<typeof receivedResponses>[2]> = {}) =>
  receivedResponses(world.source, await world.viewer("SECRETARIAT"), {
    consultation: round.id,
    state: null,
    after: null,
    ...asked,
  });

/** Many responses that anybody could have sent, without the time that sending takes. */
async function flood(to: Round, count: number, { confirmed }: { confirmed: boolean }): Promise<void> {
  await world.admin.query(
    `insert into intake.submission (receipt_number, consultation, idempotency_key, content_digest, language, email, kind,
       category, name, organisation, country, answers, submitted_at, confirmed_at)
     select 'flood-' || $2 || '-' || n, $1, 'flood-' || $2 || '-' || n, '', 'en', 'flood@example.org', 'ORGANISATION', 'GOVERNMENT', 'A name',
       'An office', 'CHE', json_build_object($4::text, $5::text), openfloor.clock() + n / 7 * interval '1 millisecond',
       case when $2::boolean then openfloor.clock() + interval '1 hour' end
     from generate_series(1, $3::integer) n`,
    [to.publicId, confirmed, count, to.questions[0], answer],
  );
}

describe("the queue of received responses", () => {
  it.each(responseStates)("holds those in the state %s when it is asked for", async (state) => {
    const { nodes, totalCount } = await queue({ state });
    const expected = state === "DRAFT" ? [] : [inState[state]];
    expect(nodes.map(({ id }) => id)).toEqual(expected);
    expect(nodes.map((response) => response.state)).toEqual(expected.map(() => state));
    expect(totalCount).toBe(expected.length);
  });

  it("holds those whose address is confirmed when no state is asked for, and nothing that only waits or has lapsed", async () => {
    const { RECEIVED, PUBLISHED, NOT_PUBLISHING_PROPOSED, NOT_PUBLISHED } = inState;
    const { nodes } = await queue();
    expect(new Set(nodes.map(({ id }) => id))).toEqual(
      new Set([RECEIVED, PUBLISHED, NOT_PUBLISHING_PROPOSED, NOT_PUBLISHED]),
    );
  });

  it("reads no answers, however long they are", async () => {
    const { delegates } = world.roles;
    await world.admin.query(`revoke select on intake.submission from ${delegates};
      grant select (id, consultation, language, kind, category, name, organisation, country, submitted_at, confirmed_at)
        on intake.submission to ${delegates}`);
    try {
      expect((await queue()).nodes).toHaveLength(4);
      const [secretariat, id] = [await world.viewer("SECRETARIAT"), inState.RECEIVED];
      await expect(receivedResponse(world.source, secretariat, id)).rejects.toThrow("permission denied");
    } finally {
      await world.admin.query(`grant select on intake.submission to ${delegates}`);
    }
  });

  it("has pages of a hundred in a stable order, says how many there are, and when there is more", async () => {
    const many = await (await aConsultation(world)).announced();
    await world.setClock(plus(opensAt, hours(100)));
    await flood(many, 230, { confirmed: true });
    await flood(many, 50, { confirmed: false });
    const first = await queue({ consultation: many.id });
    const second = await queue({ consultation: many.id, after: first.pageInfo.endCursor });
    const third = await queue({ consultation: many.id, after: second.pageInfo.endCursor });
    const pages = [first, second, third];
    expect(pages.map(({ nodes }) => nodes.length)).toEqual([100, 100, 30]);
    expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([230, 230, 230]);
    const nodes = pages.flatMap((page) => page.nodes);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(230);
    const instants = nodes.map(({ submittedAt }) => submittedAt);
    expect(instants).toEqual(instants.toSorted());
  });

  it.each(["", "no cursor", Buffer.from("2030-05-01T00:00:00Z x").toString("base64url")])(
    "has nothing behind a cursor that is none of ours: %j",
    async (after) => expect((await queue({ after })).nodes).toEqual([]),
  );

  it("is empty for a round without responses, and for who does not check", async () => {
    expect((await queue({ consultation: other.id })).totalCount).toBe(0);
    expect((await queue({ consultation: "no id" })).totalCount).toBe(0);
    const asked = { consultation: null, state: null, after: null };
    for (const viewer of [await world.viewer("CHAIR"), await world.viewer("FOCAL_POINT", "CHE")]) {
      expect(await receivedResponses(world.source, viewer, asked)).toMatchObject({ nodes: [], totalCount: 0 });
    }
  });
});

describe("a Government's requests", () => {
  it("have pages of twenty with their answers, so that nobody hides one behind many", async () => {
    const focalPoint = await world.viewer("FOCAL_POINT", "FRA");
    const french = { respondent: aGovernment("FRA") };
    const sent = new Set<string>();
    for (let index = 0; index < 21; index++) sent.add((await aReceivedResponse(world, round, french)).id);
    await aReceivedResponse(world, round, { respondent: aGovernment("CHE") });
    const first = await authorityRequests(world.source, focalPoint, { after: null });
    const rest = await authorityRequests(world.source, focalPoint, { after: first.pageInfo.endCursor });
    expect([first, rest].map(({ nodes }) => nodes.length)).toEqual([20, 1]);
    expect([first, rest].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id))).toEqual(sent);
    expect(rest.nodes[0]?.answers).toHaveLength(1);
  });
});
