import { instant, localizedText } from "@openfloor/domain/kernel";
import type { Viewer } from "@openfloor/domain/membership";
import { announceConsultation } from "../../src/modules/consultations/acts/announce-consultation.js";
import { createConsultation } from "../../src/modules/consultations/acts/create-consultation.js";
import { saveContributionDraft } from "../../src/modules/documents/acts/save-contribution-draft.js";
import { submitContribution } from "../../src/modules/documents/acts/submit-contribution.js";
import { addAgendaItem } from "../../src/modules/meetings/acts/add-agenda-item.js";
import { compileCouncilReport } from "../../src/modules/reports/acts/compile-council-report.js";
import { proposeNotPublishing } from "../../src/modules/responses/acts/propose-not-publishing.js";
import {
  aConsultation,
  aDraft,
  aGovernment,
  anOrganization,
  aPlannedMeeting,
  aPublishedResponse,
  aReceivedResponse,
  aSubmittedResponse,
  worked,
} from "../worlds/stories.js";
import { aSession } from "../worlds/session.js";
import { aWorld, type World } from "../worlds/world.js";

/** Everybody who asks. The outsider has an account and no role; the stranger is not signed in. */
export type Person = keyof Scene["people"];
export type Scene = Awaited<ReturnType<typeof aScene>>;

/** What is in restricted texts and nowhere else. */
export const secret = "Only for those it is meant for";

/** A world in which there is one object for every operation, in the state it needs; left alone, to be copied. */
export async function aScene() {
  const world = await aWorld();
  const { source } = world;
  const outsider: Viewer = { ...(await world.viewer("DELEGATE", "KEN", "outsider")), roles: [] };
  const people = {
    secretariat: await world.viewer("SECRETARIAT"),
    second: await world.viewer("SECRETARIAT", undefined, "2"),
    chair: await world.viewer("CHAIR"),
    focalCHE: await world.viewer("FOCAL_POINT", "CHE"),
    delegateCHE: await world.viewer("DELEGATE", "CHE"),
    focalFRA: await world.viewer("FOCAL_POINT", "FRA"),
    delegateFRA: await world.viewer("DELEGATE", "FRA"),
    /** Speaks for FRA, and is a delegate of CHE only. */
    ofTwoStates: await ofTwoStates(world),
    outsider,
    stranger: null as Viewer | null,
  };
  await world.admin.query("update core.role_holding set until_at = '2030-02-01' where account = $1", [
    outsider.accountId,
  ]);

  await world.admin.query("insert into core.role_holding (account, role, from_at) values ($1, 'CHAIR', '2031-01-01')", [
    outsider.accountId,
  ]);

  await world.setClock("2030-01-01T00:00:00Z");
  const closed = worked(await createConsultation(source, people.secretariat, aRound("closed-round")));
  const window = {
    opensAt: instant("2030-01-02T00:00:00Z"),
    closesAt: instant("2030-03-01T00:00:00Z"),
    zone: "Europe/Zurich",
  };
  worked(await announceConsultation(source, people.secretariat, { id: closed.id, window }));
  const open = await (await aConsultation(world, "open-round")).open();
  const planned = worked(await createConsultation(source, people.secretariat, aRound("planned-round")));
  const later = { ...window, opensAt: instant("2031-01-02T00:00:00Z"), closesAt: instant("2031-03-01T00:00:00Z") };
  worked(await announceConsultation(source, people.secretariat, { id: planned.id, window: later }));
  const publicIds = await world.admin.query<{ id: string; publicId: string }>(
    `select id, public_id as "publicId" from core.consultation`,
  );
  const publicId = ({ id }: { id: string }): string => publicIds.rows.find((round) => round.id === id)?.publicId ?? "";
  const decided = worked(await createConsultation(source, people.secretariat, aRound("decided-round")));

  await aPlannedMeeting(world, 21);
  const title = localizedText("en", secret);
  worked(await addAgendaItem(source, people.chair, { meeting: 21, item: { title, consultation: open.id } }));
  const draftOf = async (viewer: Viewer): Promise<string> => {
    const text = { title: secret, body: secret, language: "en", meeting: 21 };
    return worked(await saveContributionDraft(source, viewer, { draft: null, revision: null, ...text })).id;
  };
  const draft = await draftOf(people.delegateCHE);
  const toSubmit = await draftOf(people.delegateCHE);
  await draftOf(people.delegateFRA);
  const focalKEN = await world.viewer("FOCAL_POINT", "KEN");
  const given = { draft: await draftOf(focalKEN), revision: 1 };
  const { contribution } = worked(await submitContribution(source, focalKEN, given));

  const holder = await aDraft(world, open);
  const other = await aDraft(world, open, { email: "other@example.org" });
  const unfinished = await aDraft(world, open, { email: "" });
  const submitted = await aSubmittedResponse(world, open);
  const [toPropose, toPublish, proposed, declined] = [
    await aReceivedResponse(world, open),
    await aReceivedResponse(world, open),
    await aReceivedResponse(world, open),
    await aReceivedResponse(world, open),
  ];
  for (const { id } of [proposed, declined]) {
    worked(await proposeNotPublishing(source, people.secretariat, { id, reason: "OFF_TOPIC", note: secret }));
  }
  const government = await aReceivedResponse(world, open, { respondent: aGovernment("CHE") });
  const organization = await aReceivedResponse(world, open, { respondent: anOrganization });
  const published = await aPublishedResponse(world, open, { respondent: aGovernment("CHE") });
  const report = worked(await compileCouncilReport(source, people.chair, { meetings: [13, 14], asOf: "2020-03-31" }));
  const { rows } = await world.admin.query<{ hash: string; claims: string[] }>(
    `select content_hash as hash, array(select jsonb_path_query(compiled, '$.**.claims[*].id') #>> '{}') as claims
     from core.council_report where id = $1`,
    [report.id],
  );
  const sessions = await sessionsOf(world, people);
  // One mail of each kind is enough to send.
  await world.admin.query(
    "delete from graphile_worker._private_jobs where id not in (select min(id) from graphile_worker._private_jobs group by task_id)",
  );
  await world.disconnect();
  return {
    world,
    people,
    sessions,
    rounds: {
      closed: { id: closed.id, publicId: publicId(closed) },
      planned: publicId(planned),
      open,
      decided: decided.id,
    },
    contributions: { draft, toSubmit, submitted: contribution },
    held: { holder, other, unfinished },
    responses: { submitted, toPropose, toPublish, proposed, declined, government, organization, published },
    report: { id: report.id, hash: rows[0]?.hash ?? "", claims: [...new Set(rows[0]?.claims)] },
  };
}

/** A copy of the scene that nobody else uses, as long as `work` takes. */
export async function inCopy<T>({ world }: Scene, work: (copy: World) => Promise<T>): Promise<T> {
  const copy = await aWorld({ copyOf: world });
  try {
    return await work(copy);
  } finally {
    await copy.close();
  }
}

async function ofTwoStates(world: World): Promise<Viewer> {
  const viewer = await world.viewer("DELEGATE", "CHE", "of two States");
  const [held] = viewer.roles;
  if (!held) throw new Error("no role");
  await world.admin.query(
    "insert into core.role_holding (account, role, member_state, from_at) values ($1, 'FOCAL_POINT', 'FRA', '2001-01-01')",
    [viewer.accountId],
  );
  return { ...viewer, roles: [held, { ...held, role: "FOCAL_POINT", memberState: "FRA" }] };
}

const aRound = (slug: string) => ({
  slug,
  topic: localizedText("en", secret),
  questions: [localizedText("en", secret)],
  decision: { meeting: 13, decidedOn: "2019-09-20", text: secret },
});

/** Everybody's session by its token: the outsider's roles have ended or are to come, the stranger's session has ended. */
async function sessionsOf<Name extends string>(
  { admin }: World,
  people: Readonly<Record<Name, Viewer | null>>,
): Promise<Readonly<Record<Name, string>>> {
  const [chair] = (
    await admin.query<{ account: string }>(
      "select account from core.role_holding where role = 'CHAIR' order by from_at",
    )
  ).rows;
  const tokens: Record<string, string> = {};
  for (const [name, viewer] of Object.entries<Viewer | null>(people)) {
    const ends = viewer === null ? "2030-05-01T00:00:00Z" : "2031-01-01T00:00:00Z";
    tokens[name] = await aSession({ admin }, viewer?.accountId ?? chair?.account ?? "", ends);
  }
  return tokens as Record<Name, string>;
}
