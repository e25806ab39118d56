import { checkNewConsultation, isShortWindow, mayAnnounce } from "@openfloor/domain/consultations";
import { checkContribution } from "@openfloor/domain/documents";
import { instant, type LocalizedText, type Problem, problem } from "@openfloor/domain/kernel";
import { checkNewAgendaItem, checkNewMeeting } from "@openfloor/domain/meetings";
import type * as Input from "../../src/gen/graphql.ts";
import { createViews } from "./views.ts";
import { type Account, found, type Round, type World } from "./world.ts";

type Given<T> = { readonly input: T };

const refused = (...problems: readonly Problem[]) => ({
  __typename: "Refused",
  problems: problems.map(({ code, field, params }) => ({
    code,
    field: field ?? null,
    parameters: Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) })),
  })),
});

const localized = (input: Input.TextInput): LocalizedText => ({
  original: { language: input.language, text: input.text, origin: "ORIGINAL" },
  translations: (input.translations ?? []).map(({ language, text }) => ({
    language,
    text,
    origin: "HUMAN_TRANSLATION",
  })),
});

/** The root of the executable graph for one viewer. */
export function createRoot(world: World, viewer: Account) {
  const view = createViews(world, viewer);
  const ownDrafts = () =>
    view.delegation ? world.drafts.filter(({ memberState }) => memberState === viewer.memberState) : [];
  const responseChecked = (id: string) => ({
    __typename: "ResponseChecked",
    response: view.receivedResponse(found(world.responses, (each) => each.id === id)),
  });

  const pageOf = <Node extends { readonly id: string }>(all: readonly Node[], after: string | undefined) => {
    const begin = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
    const nodes = all.slice(begin, begin + world.pageSize);
    const hasNextPage = begin + world.pageSize < all.length;
    return { nodes, pageInfo: { hasNextPage, endCursor: nodes.at(-1)?.id ?? null } };
  };

  const queries = {
    me: view.me,
    consultations: () => world.rounds.map(view.consultation),
    consultation: ({ id }: { id: string }) =>
      world.rounds.filter((each) => each.id === id).map(view.consultation)[0] ?? null,
    receivedResponses: ({ consultation, state, after }: { consultation?: string; state?: string; after?: string }) => {
      const unconfirmed = ["SUBMITTED", "LAPSED"];
      const found = world.responses.filter(
        (each) =>
          (!consultation || each.round === consultation) &&
          (state ? each.state === state : !unconfirmed.includes(each.state)),
      );
      return { ...pageOf(found.map(view.queuedResponse), after), totalCount: found.length };
    },
    receivedResponse: ({ id }: { id: string }) =>
      world.responses.filter((each) => each.id === id).map(view.receivedResponse)[0] ?? null,
    authorityRequests: ({ after }: { after?: string }) =>
      pageOf(
        world.responses
          .filter(
            ({ category, country, standing }) =>
              category === "GOVERNMENT" && country === viewer.memberState && standing === "DECLARED",
          )
          .map(view.authorityRequest),
        after,
      ),
    meetings: () => world.meetings.map(view.meeting),
    meeting: ({ number }: { number: number }) =>
      world.meetings.filter((each) => each.number === number).map(view.meeting)[0] ?? null,
    contributionDrafts: ({ meeting }: { meeting?: number }) =>
      ownDrafts()
        .filter((each) => !meeting || each.meeting === meeting)
        .map(view.draft),
    contributionDraft: ({ id }: { id: string }) =>
      ownDrafts()
        .filter((each) => each.id === id)
        .map(view.draft)[0] ?? null,
    contribution: ({ id }: { id: string }) =>
      world.contributions.filter((each) => each.id === id).map(view.contribution)[0] ?? null,
    councilReports: () => world.reports.map(view.report),
    councilReport: ({ id }: { id: string }) =>
      world.reports.filter((each) => each.id === id).map(view.report)[0] ?? null,
  };

  const consultations = {
    createConsultation: ({ input }: Given<Input.CreateConsultationInput>) => {
      const entered = {
        slug: input.slug,
        topic: localized(input.topic),
        questions: input.questions.map(localized),
        decision: {
          meeting: input.decision.meeting ?? null,
          decidedOn: input.decision.decidedOn,
          text: input.decision.text,
        },
      };
      const checked = checkNewConsultation(entered);
      if (!checked.ok) return refused(...checked.problems);
      if (world.rounds.some(({ slug }) => slug === input.slug)) return refused(problem("SLUG_TAKEN", "slug"));
      const id = `round-${world.nextId()}`;
      const round: Round = {
        id,
        slug: entered.slug,
        topic: entered.topic,
        questions: entered.questions.map((text, index) => ({ id: `${id}-q${index + 1}`, text })),
        decision: {
          takenBy: "CWG-Internet",
          ...entered.decision,
          text: localized({ language: "en", text: input.decision.text }),
        },
        historical: false,
        window: null,
        presentedToMeeting: null,
      };
      world.rounds.push(round);
      return { __typename: "ConsultationCreated", consultation: view.consultation(round) };
    },
    announceConsultation: ({ input }: Given<Input.AnnounceConsultationInput>) => {
      const round = found(world.rounds, ({ id }) => id === input.consultation);
      const window = { opensAt: instant(input.opensAt), closesAt: instant(input.closesAt), zone: input.zone };
      const allowed = mayAnnounce(round.window ? "ANNOUNCED" : "DECIDED", window, world.now);
      if (!allowed.ok) return refused(...allowed.problems);
      round.window = window;
      return {
        __typename: "ConsultationAnnounced",
        consultation: view.consultation(round),
        shortWindow: isShortWindow(window),
      };
    },
    presentConsultation: ({ input }: Given<Input.PresentConsultationInput>) => {
      const round = found(world.rounds, ({ id }) => id === input.consultation);
      round.presentedToMeeting = input.meeting;
      return { __typename: "ConsultationPresented", consultation: view.consultation(round) };
    },
  };

  const responses = {
    publishResponse: ({ input }: Given<Input.PublishResponseInput>) => {
      const response = found(world.responses, ({ id }) => id === input.response);
      if (response.state !== "RECEIVED") return refused(problem("WRONG_STATE", undefined, { current: response.state }));
      response.state = "PUBLISHED";
      return responseChecked(input.response);
    },
    proposeNotPublishing: ({ input }: Given<Input.ProposeNotPublishingInput>) => {
      const response = found(world.responses, ({ id }) => id === input.response);
      response.state = "NOT_PUBLISHING_PROPOSED";
      response.proposal = {
        reason: input.reason,
        note: input.note ?? null,
        proposedBy: viewer.name,
        proposedAt: world.now,
      };
      return responseChecked(input.response);
    },
    decideProposal: ({ input }: Given<Input.DecideProposalInput>) => {
      const response = found(world.responses, ({ id }) => id === input.response);
      if (response.proposal?.proposedBy === viewer.name) return refused(problem("SECOND_PERSON_REQUIRED"));
      response.state = input.accept ? "NOT_PUBLISHED" : "RECEIVED";
      if (!input.accept) response.proposal = null;
      return responseChecked(input.response);
    },
    confirmAuthority: ({ input }: Given<Input.ConfirmAuthorityInput>) => {
      found(world.responses, ({ id }) => id === input.response).standing = "CONFIRMED";
      return { __typename: "AuthorityConfirmed", id: input.response };
    },
  };

  const meetings = {
    planMeeting: ({ input }: Given<Input.PlanMeetingInput>) => {
      const checked = checkNewMeeting(input);
      if (!checked.ok) return refused(...checked.problems);
      if (world.meetings.some(({ number }) => number === input.number))
        return refused(problem("NUMBER_TAKEN", "number"));
      const held = { ...input, note: null, documents: [], agenda: [] };
      world.meetings.push(held);
      return { __typename: "MeetingPlanned", meeting: view.meeting(held) };
    },
    addAgendaItem: ({ input }: Given<Input.AddAgendaItemInput>) => {
      const title = localized(input.title);
      const checked = checkNewAgendaItem({ title, consultation: input.consultation ?? null });
      if (!checked.ok) return refused(...checked.problems);
      const held = found(world.meetings, ({ number }) => number === input.meeting);
      held.agenda.push({ id: `item-${world.nextId()}`, title, round: input.consultation ?? null });
      return { __typename: "AgendaItemAdded", meeting: view.meeting(held) };
    },
  };

  const documents = {
    saveContributionDraft: ({ input }: Given<Input.SaveContributionDraftInput>) => {
      const { title, body, language } = input;
      const checked = checkContribution({ title, body });
      if (!checked.ok) return refused(...checked.problems);
      const changed = { title, body, language, changedBy: viewer.name, changedAt: world.now };
      const known = input.draft ? found(ownDrafts(), ({ id }) => id === input.draft) : undefined;
      if (known && known.revision !== input.revision) return refused(problem("VERSION_CONFLICT"));
      const held = known
        ? Object.assign(known, changed, { revision: known.revision + 1 })
        : {
            id: `draft-${world.nextId()}`,
            meeting: input.meeting,
            memberState: viewer.memberState ?? "",
            revision: 1,
            submitted: null,
            ...changed,
          };
      if (!known) world.drafts.push(held);
      return { __typename: "ContributionDraftSaved", draft: view.draft(held) };
    },
    submitContribution: ({ input }: Given<Input.SubmitContributionInput>) => {
      const held = found(ownDrafts(), ({ id }) => id === input.draft);
      if (held.revision !== input.revision) return refused(problem("VERSION_CONFLICT"));
      const { meeting, memberState, title, body, language } = held;
      const number = 1 + world.contributions.filter((each) => each.meeting === meeting).length;
      const copy = {
        id: `contribution-${world.nextId()}`,
        meeting,
        number,
        memberState,
        title,
        body,
        language,
        submittedAt: world.now,
      };
      world.contributions.push(copy);
      held.submitted = copy.id;
      return { __typename: "ContributionSubmitted", contribution: view.contribution(copy), draft: view.draft(held) };
    },
  };

  const reports = {
    compileCouncilReport: ({ input }: Given<Input.CompileCouncilReportInput>) => {
      const held = {
        id: `report-${world.nextId()}`,
        meetings: [...input.meetings],
        asOf: input.asOf,
        compiledBy: viewer.name,
        compiledAt: world.now,
        reviewed: null,
      };
      world.reports.push(held);
      return { __typename: "CouncilReportCompiled", report: view.report(held) };
    },
    reviewCouncilReport: ({ input }: Given<Input.ReviewCouncilReportInput>) => {
      const held = found(world.reports, ({ id }) => id === input.report);
      if (view.report(held).contentHash !== input.contentHash) return refused(problem("VERSION_CONFLICT"));
      held.reviewed = { by: viewer.name, at: world.now, acknowledged: [...input.acknowledged] };
      return { __typename: "CouncilReportReviewed", report: view.report(held) };
    },
  };

  return { ...queries, ...consultations, ...responses, ...meetings, ...documents, ...reports };
}
