import { days, plus } from "@openfloor/domain/kernel";
import { present } from "../worlds/states.js";
import { alone, anotherThan, byId, english, idOf, type Recipes, type Variables } from "./recipe.js";
import type { Thing } from "./scene.js";

const round = { slug: "a-new-round", topic: english("Topic"), questions: [english("Why?")] };
const decision = { meeting: 14, decidedOn: "2030-01-31", text: "To consult." };
const meeting = { number: 30, starts: "2031-01-20", ends: "2031-01-21", venue: "Geneva" };
const review = ({ ids }: Thing, changes: Variables = {}): Variables => ({
  input: { report: ids["id"], contentHash: ids["contentHash"], acknowledged: ids["acknowledged"], ...changes },
});
const contribution = ({ ids }: Thing, changes: Variables = {}): Variables => ({
  input: {
    draft: ids["id"],
    revision: 1,
    meeting: ids["meeting"],
    title: "Ours",
    body: "Power first.",
    language: "en",
    ...changes,
  },
});

/** How to ask for every operation of the delegates' graph. */
export const delegatesRecipes: Recipes<"delegatesGraph"> = {
  "Query.authorityRequests": { ...alone, gives: "response" },
  "Query.consultation": byId("round"),
  "Query.consultations": alone,
  "Query.contribution": byId("contribution"),
  "Query.contributionDraft": byId("contribution draft"),
  "Query.contributionDrafts": {
    variables: () => ({}),
    wrong: () => ({
      "of a meeting without drafts": ["nothing", { meeting: 21 }],
      "of no meeting": ["nothing", { meeting: 977 }],
    }),
  },
  "Query.councilReport": byId("council report"),
  "Query.councilReports": alone,
  "Query.me": alone,
  "Query.meeting": { about: "meeting", variables: ({ ids }) => ({ number: ids["number"] }) },
  "Query.meetings": alone,
  "Query.receivedResponse": byId("response"),
  "Query.receivedResponses": {
    variables: () => ({}),
    wrong: (_, scene) => ({
      "of a round by its public id": ["nothing", { consultation: idOf(scene, "published round", "OPEN") }],
      "of a round without responses": ["nothing", { consultation: idOf(scene, "round", "ANNOUNCED") }],
      "of no round": ["nothing", { consultation: "no id" }],
    }),
  },
  "Mutation.addAgendaItem": {
    about: "meeting",
    variables: ({ ids }, scene) => ({
      input: { meeting: ids["number"], title: english("An item"), consultation: idOf(scene, "round", "OPEN") },
    }),
    wrong: ({ ids }, scene) =>
      Object.fromEntries(
        Object.entries({
          "no round": "00000000-0000-4000-8000-000000000000",
          "a round's public id": idOf(scene, "published round", "OPEN"),
          "a response for a round": idOf(scene, "response", "RECEIVED"),
        }).map(([what, consultation]) => [
          what,
          ["NOT_FOUND", { input: { meeting: ids["number"], title: english("An item"), consultation } }] as const,
        ]),
      ),
  },
  "Mutation.announceConsultation": {
    about: "round",
    variables: ({ ids }) => ({
      input: {
        consultation: ids["id"],
        opensAt: plus(present, days(1)),
        closesAt: plus(present, days(40)),
        zone: "Europe/Zurich",
      },
    }),
    wrong: ({ ids }) => ({
      "a window that is over": [
        "WINDOW_IN_PAST",
        {
          input: {
            consultation: ids["id"],
            opensAt: plus(present, -days(9)),
            closesAt: plus(present, -days(1)),
            zone: "Europe/Zurich",
          },
        },
      ],
    }),
  },
  "Mutation.compileCouncilReport": {
    variables: () => ({ input: { meetings: [13, 14], asOf: "2020-03-31" } }),
    wrong: () => ({
      "a meeting that there is not": ["NOT_FOUND", { input: { meetings: [13, 977], asOf: "2020-03-31" } }],
    }),
  },
  "Mutation.confirmAuthority": {
    about: "response",
    variables: ({ ids }) => ({ input: { response: ids["id"], officialChannel: "Letter 1" } }),
  },
  "Mutation.createConsultation": {
    variables: () => ({ input: { ...round, decision } }),
    wrong: (_, scene) => ({
      "a decision of no meeting": ["NOT_FOUND", { input: { ...round, decision: { ...decision, meeting: 977 } } }],
      "a short name in use": [
        "SLUG_TAKEN",
        {
          input: { ...round, decision, slug: scene.things.find(({ kind }) => kind === "published round")?.ids["slug"] },
        },
      ],
    }),
  },
  "Mutation.decideProposal": [true, false].map((accept) => ({
    about: "response",
    variables: ({ ids }) => ({ input: { response: ids["id"], accept } }),
  })),
  "Mutation.planMeeting": {
    variables: () => ({ input: meeting }),
    wrong: () => ({ "a number in use": ["NUMBER_TAKEN", { input: { ...meeting, number: 20 } }] }),
  },
  "Mutation.presentConsultation": {
    about: "round",
    variables: ({ ids }) => ({ input: { consultation: ids["id"], meeting: 14 } }),
    wrong: ({ ids }) => ({ "no meeting": ["NOT_FOUND", { input: { consultation: ids["id"], meeting: 977 } }] }),
  },
  "Mutation.proposeNotPublishing": {
    about: "response",
    variables: ({ ids }) => ({ input: { response: ids["id"], reason: "OFF_TOPIC" } }),
    wrong: ({ ids }) => ({
      "a viewpoint for a reason": ["REASON_REQUIRED", { input: { response: ids["id"], reason: "CRITICAL" } }],
    }),
  },
  "Mutation.publishResponse": { about: "response", variables: ({ ids }) => ({ input: { response: ids["id"] } }) },
  "Mutation.reviewCouncilReport": {
    about: "council report",
    variables: (thing) => review(thing),
    wrong: (thing, scene) => {
      const other = anotherThan(thing, scene, "COMPILED");
      return {
        "the hash of another report": ["VERSION_CONFLICT", review(thing, { contentHash: other["contentHash"] })],
        "a statement of no report": [
          "BAD_REQUEST",
          review(thing, { acknowledged: [...(thing.ids["acknowledged"] as string[]), "none"] }),
        ],
        "a statement left out": [
          "NOT_REVIEWED",
          review(thing, { acknowledged: (thing.ids["acknowledged"] as string[]).slice(1) }),
        ],
      };
    },
  },
  "Mutation.saveContributionDraft": [
    {
      about: "contribution draft",
      variables: (thing) => contribution(thing),
      wrong: (thing) => ({
        "the meeting of another draft": ["NOT_FOUND", contribution(thing, { meeting: 21 })],
        "no meeting": ["NOT_FOUND", contribution(thing, { meeting: 977 })],
        "another revision": ["VERSION_CONFLICT", contribution(thing, { revision: 77 })],
      }),
    },
    {
      about: "meeting",
      variables: (thing) => contribution(thing, { draft: null, revision: null, meeting: thing.ids["number"] }),
    },
  ],
  "Mutation.submitContribution": {
    about: "contribution draft",
    variables: ({ ids }) => ({ input: { draft: ids["id"], revision: 1 } }),
  },
};
