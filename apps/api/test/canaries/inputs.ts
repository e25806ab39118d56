import { days, plus } from "@openfloor/domain/kernel";
import type { Role } from "@openfloor/domain/membership";
import { closesAt } from "../worlds/stories.js";
import { typedEmail, typedText, typedToken } from "./typed.js";
import { meeting, type Scenes } from "./scenes.js";

/** Variables with which the operation of this root field of the public graph does what it is for. */
export function publicVariables(name: string, { round, published, held, unconfirmed }: Scenes): object {
  const respondent = { kind: "INDIVIDUAL", category: "CIVIL_SOCIETY", name: typedText, country: "EGY" };
  const answers = [{ question: round.questions[0], text: typedText }];
  const whole = {
    consultation: round.publicId,
    email: typedEmail,
    language: "en",
    respondent,
    answers,
    idempotencyKey: typedToken,
  };
  const inputs: Readonly<Record<string, object>> = {
    startResponse: { consultation: round.publicId, language: "en" },
    saveResponse: {
      draft: held.draft,
      holderToken: held.holderToken,
      revision: held.revision,
      email: typedEmail,
      respondent,
      answers,
    },
    submitResponse: { whole },
    confirmResponse: { token: unconfirmed.token },
  };
  const id = name === "response" ? published.publicId : round.publicId;
  return {
    input: inputs[name],
    slug: round.slug,
    number: meeting,
    on: "2030-01-01",
    id,
    consultation: round.publicId,
    token: unconfirmed.token,
    holderToken: held.holderToken,
  };
}

/** Variables with which this query of the delegates' app finds something. */
export function shippedVariables(name: string, { round, contribution, draft, report, received }: Scenes): object {
  const ids: Readonly<Record<string, string>> = {
    Round: round.id,
    Contribution: contribution,
    Draft: draft,
    CouncilReport: report,
    ResponseToCheck: received.id,
  };
  return { id: ids[name], number: meeting, meeting };
}

/** Whose act each mutation of the delegates' app is, and an input with which it is understood; canaries wherever somebody types. */
export function actsOf(scenes: Scenes): Readonly<Record<string, { readonly by: Role; readonly input: object }>> {
  const { round, undisclosed, received, proposed, inNameOfState, draft, unreviewed } = scenes;
  const text = (words: string) => ({ language: "en", text: words });
  const decision = { meeting: 13, decidedOn: "2019-09-20", text: typedText };
  const window = { opensAt: plus(closesAt, days(10)), closesAt: plus(closesAt, days(50)), zone: "Europe/Zurich" };
  const written = { meeting, title: typedText, body: typedText, language: "en" };
  return {
    CreateRound: {
      by: "SECRETARIAT",
      input: { slug: typedText, topic: text(typedText), questions: [text(typedText)], decision },
    },
    AnnounceRound: { by: "SECRETARIAT", input: { consultation: undisclosed.id, ...window } },
    PresentRound: { by: "SECRETARIAT", input: { consultation: round.id, meeting } },
    PlanMeeting: {
      by: "SECRETARIAT",
      input: { number: 22, starts: "2030-12-02", ends: "2030-12-03", venue: typedText },
    },
    AddAgendaItem: { by: "SECRETARIAT", input: { meeting, title: text(typedText), consultation: null } },
    SaveDraft: { by: "DELEGATE", input: { draft: null, revision: null, ...written } },
    SubmitDraft: { by: "FOCAL_POINT", input: { draft, revision: 1 } },
    ConfirmAuthority: { by: "FOCAL_POINT", input: { response: inNameOfState.id, officialChannel: typedText } },
    ProposeNotPublishing: {
      by: "SECRETARIAT",
      input: { response: received.id, reason: "OFF_TOPIC", note: typedText },
    },
    PublishResponse: { by: "SECRETARIAT", input: { response: inNameOfState.id } },
    DecideProposal: { by: "SECRETARIAT", input: { response: proposed.id, accept: false } },
    CompileReport: { by: "CHAIR", input: { meetings: [13, 14], asOf: "2020-03-31" } },
    ReviewReport: { by: "CHAIR", input: { report: unreviewed, contentHash: typedToken, acknowledged: [typedText] } },
  };
}
