import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Inbox } from "@openfloor/testkit/inbox";
import type { Ledger, Receipt } from "./ledger.js";
import type { ServerUnderFire } from "./server-under-fire.js";

export type Field = {
  readonly server: ServerUnderFire;
  readonly inbox: Inbox;
  readonly ledger: Ledger;
  readonly round: { readonly publicId: string; readonly question: string };
  /** Told of each acknowledgement. */
  readonly acknowledged: () => void;
  readonly isOver: () => boolean;
};

type Data = Record<string, Record<string, unknown>>;

let networks = 0;

/** Posts an operation until it is answered, whatever happens to the server meanwhile: the same one, word by word. */
async function insist(field: Field, query: string, variables: object): Promise<Record<string, unknown>> {
  networks += 1;
  const headers = {
    "content-type": "application/json",
    "x-forwarded-for": `10.${(networks >> 16) & 255}.${(networks >> 8) & 255}.${networks & 255}`,
  };
  const body = JSON.stringify({ query, variables });
  for (;;) {
    const data = await post(`${field.server.publicOrigin}/graphql`, headers, body);
    if (data) return Object.values(data)[0] ?? {};
    await field.server.untilServed(field.server.publicOrigin);
  }
}

/** Undefined when nobody knows whether it was done; throws when it was refused. */
async function post(url: string, headers: Record<string, string>, body: string): Promise<Data | undefined> {
  const answer = await fetch(url, { method: "POST", headers, body }).catch(() => undefined);
  const text = await answer?.text().catch(() => undefined);
  if (answer === undefined || text === undefined) return undefined;
  if (answer.status >= 400 && answer.status < 500) throw new Error(`${answer.status}: ${text}`);
  const { data } = JSON.parse(text) as { data?: Data | null };
  return answer.status === 200 && data && Object.values(data).every(Boolean) ? data : undefined;
}

const receipt = "receipt { number submittedAt receivedAt }";
const refused = "... on Refused { problems { code } }";
const submit = `mutation ($input: SubmitResponseInput!) { submitResponse(input: $input) {
  ... on ResponseSubmitted { ${receipt} } ${refused} } }`;
const start = `mutation ($input: StartResponseInput!) { startResponse(input: $input) {
  ... on ResponseStarted { holderToken draft { id revision } } ${refused} } }`;
const save = `mutation ($input: SaveResponseInput!) { saveResponse(input: $input) {
  ... on ResponseSaved { draft { revision } } ${refused} } }`;
const look = `query ($holderToken: String!) { responseDraft(holderToken: $holderToken) {
  ... on ResponseDraft { id revision answers { text } } ${refused} } }`;
const confirm = `mutation ($input: ConfirmResponseInput!) { confirmResponse(input: $input) {
  ... on ResponseConfirmed { ${receipt} } ${refused} } }`;

const respondent = {
  kind: "ORGANISATION",
  category: "CIVIL_SOCIETY",
  name: "Amina",
  organisation: "Open Schools",
  country: "EGY",
};

/** Responds again and again as another person until it is over; what was begun is brought to its end. */
export async function respond(field: Field): Promise<void> {
  for (let turn = 0; !field.isOver(); turn += 1) {
    const email = `${randomUUID()}@example.org`;
    await (turn % 2 === 0 ? atOnce(field, email) : stepByStep(field, email, turn % 4 === 1));
  }
}

async function atOnce(field: Field, email: string): Promise<void> {
  const { round } = field;
  const answers = [{ question: round.question, text: `Of ${email}` }];
  const whole = {
    consultation: round.publicId,
    idempotencyKey: randomUUID(),
    language: "en",
    email,
    respondent,
    answers,
  };
  await submitted(field, email, { whole });
}

/** Saves, and submits unless the draft is to stay one. */
async function stepByStep(field: Field, email: string, toTheEnd: boolean): Promise<void> {
  const { round, ledger } = field;
  const begun = await insist(field, start, { input: { consultation: round.publicId, language: "en" } });
  const holderToken = String(begun["holderToken"]);
  const draft = begun["draft"] as { id: string };
  const text = `Of ${email}`;
  for (;;) {
    const { revision, answers } = (await insist(field, look, { holderToken })) as {
      revision: number;
      answers: { text: string }[];
    };
    // A save that was not answered may have been done.
    if (answers.some((answer) => answer.text === text)) {
      if (toTheEnd) return submitted(field, email, { saved: { draft: draft.id, holderToken, revision } });
      ledger.saved.set(email, text);
      return field.acknowledged();
    }
    const part = { email, respondent, answers: [{ question: round.question, text }] };
    await insist(field, save, { input: { draft: draft.id, holderToken, revision, ...part } });
  }
}

async function submitted(field: Field, email: string, input: object): Promise<void> {
  const given = (await insist(field, submit, { input }))["receipt"] as Receipt | undefined;
  if (!given) throw new Error(`The submission of ${email} was refused.`);
  field.ledger.submitted.set(email, given);
  field.acknowledged();
  const again = (await insist(field, submit, { input }))["receipt"] as Receipt;
  if (again.number !== given.number) throw new Error(`${email} has two receipts: ${given.number}, ${again.number}`);
}

/** Confirms what is asked to be confirmed, by the mailed links, until it is over. */
export async function confirmByMail(field: Field): Promise<void> {
  const done = new Set<string>();
  while (!field.isOver()) {
    const asks = (email: string) => !done.has(email) && field.ledger.submitted.has(email);
    const mail = await field.inbox
      .waitForMail(({ to, text }) => /\/confirm\//.test(text) && to.some(asks), 60_000)
      .catch(() => undefined);
    const [email] = mail?.to ?? [];
    const token = /\/confirm\/([\w-]+)/.exec(mail?.text ?? "")?.[1];
    if (email === undefined || token === undefined) return;
    done.add(email);
    const given = (await insist(field, confirm, { input: { token } }))["receipt"] as Receipt | undefined;
    if (!given?.receivedAt) throw new Error(`The confirmation of ${email} was refused.`);
    field.ledger.confirmed.set(email, given);
    field.acknowledged();
  }
}

const shipped = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@openfloor/delegates/documents"), "utf8"),
) as Record<string, string>;
const saveContribution = Object.keys(shipped).find((hash) => shipped[hash]?.includes("saveContributionDraft("));

/** Writes on one contribution as a delegate, in the words of the delegates' app, until it is over. */
export async function deliberate(field: Field, meeting: number): Promise<void> {
  const { server, ledger } = field;
  let cookie = "";
  let draft: string | null = null;
  let revision: number | null = null;
  for (let turn = 1; !field.isOver(); turn += 1) {
    try {
      if (cookie === "") cookie = await signIn(server);
      const input = { draft, revision, meeting, title: "Schools", body: `Version ${turn}`, language: "en" };
      const answer = await fetch(`${server.delegatesOrigin}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", cookie, origin: server.delegatesOrigin },
        body: JSON.stringify({
          variables: { input },
          extensions: { persistedQuery: { version: 1, sha256Hash: saveContribution } },
        }),
      });
      const { data } = (await answer.json()) as { data?: Data | null };
      const saved = data?.["saveContributionDraft"]?.["draft"] as { id: string; revision: number } | undefined;
      if (saved) {
        ({ id: draft, revision } = saved);
        ledger.contributions.set(saved.id, turn);
        field.acknowledged();
      } else if (data) {
        // An unanswered save was done after all, so this one comes too late: another draft is begun.
        draft = revision = null;
      } else {
        await server.untilServed(server.delegatesOrigin);
      }
    } catch {
      await server.untilServed(server.delegatesOrigin);
    }
  }
}

async function signIn({ delegatesOrigin }: ServerUnderFire): Promise<string> {
  const answer = await fetch(`${delegatesOrigin}/demo/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: delegatesOrigin },
    body: JSON.stringify({ role: "delegate", memberState: "CHE" }),
  });
  return answer.status === 204 ? (answer.headers.get("set-cookie")?.split(";", 1)[0] ?? "") : "";
}
