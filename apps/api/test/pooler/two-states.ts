import { ask, type Origin } from "../graph/origins.js";

/** The cookie of a session of the demo, as a browser would send it back. */
export async function signIn({ app }: Pick<Origin, "app">, memberState: string): Promise<string> {
  const answer = await app.inject({
    method: "POST",
    url: "/demo/sign-in",
    payload: { role: "delegate", memberState },
  });
  return String(answer.headers["set-cookie"]).split(";", 1)[0] ?? "";
}

type Draft = { readonly memberState: string; readonly body: string };

const drafts = "{ contributionDrafts { memberState body } }";
const save = `mutation ($input: SaveContributionDraftInput!) {
  saveContributionDraft(input: $input) { ... on ContributionDraftSaved { draft { memberState body } } }
}`;

/** Reads the drafts that the session's delegation sees. */
export async function readDrafts(origin: Origin, cookie: string): Promise<readonly Draft[]> {
  const { body, text } = await ask(origin, drafts, { cookie });
  if (!body.data) throw new Error(text);
  return body.data["contributionDrafts"] as Draft[];
}

/** Begins a draft of the session's delegation, and gives it as it was answered. */
export async function saveDraft(origin: Origin, cookie: string, text: string): Promise<readonly Draft[]> {
  const input = { meeting: 21, title: "Draft", body: text, language: "en" };
  const { body, text: answer } = await ask(origin, { query: save, variables: { input } }, { cookie });
  const saved = body.data?.["saveContributionDraft"] as { draft?: Draft } | undefined;
  if (!saved?.draft) throw new Error(answer);
  return [saved.draft];
}
