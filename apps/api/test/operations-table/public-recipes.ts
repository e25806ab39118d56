import { alone, anotherThan, byId, type Recipes, type Variables, type Wrong } from "./recipe.js";
import type { Scene, Thing } from "./scene.js";

const answersTo = ({ ids }: Thing) =>
  [ids["questions"]]
    .flat()
    .slice(0, 1)
    .map((question) => ({ question, text: "Power." }));
const foreignAnswers = (thing: Thing, { things }: Scene) => {
  const open = things.filter(({ kind, state }) => kind === "published round" && state === "OPEN");
  return open.map(answersTo).find(([answer]) => answer?.question !== answersTo(thing)[0]?.question);
};
const respondent = {
  kind: "ORGANISATION",
  category: "CIVIL_SOCIETY",
  name: "Amina",
  organisation: "Open Schools",
  country: "EGY",
};

const held = ({ ids }: Thing): Variables => ({
  draft: ids["draft"],
  holderToken: ids["holderToken"],
  revision: ids["revision"],
});
/** The draft of another holder with a right token of one's own, one's own with another's token, and one that was saved since. */
const wrongHeld =
  (input: (saved: Variables) => Variables) =>
  (thing: Thing, scene: Scene): Wrong => {
    // With another's token what is nobody's would become theirs.
    if (thing.state === "none") return {};
    const other = anotherThan(thing, scene, "DRAFT");
    return {
      "another holder's draft": ["TOKEN_INVALID", input({ ...held(thing), draft: other["draft"] })],
      "another holder's token": ["TOKEN_INVALID", input({ ...held(thing), holderToken: other["holderToken"] })],
      // Submitted is submitted, whatever is asked next.
      ...(thing.state === "DRAFT"
        ? { "another revision": ["REVISION_CONFLICT", input({ ...held(thing), revision: 77 })] }
        : {}),
    };
  };

const whole = (thing: Thing, changes: Variables = {}): Variables => ({
  input: {
    whole: {
      consultation: thing.ids["id"],
      idempotencyKey: "a-key-of-these-tests",
      language: "en",
      email: "amina@example.org",
      respondent,
      answers: answersTo(thing),
      ...changes,
    },
  },
});

/** How to ask for every operation of the public graph. */
export const publicRecipes: Recipes<"publicGraph"> = {
  "Query.consultation": { about: "published round", variables: ({ ids }) => ({ slug: ids["slug"] }) },
  "Query.consultations": alone,
  "Query.councilReports": alone,
  "Query.group": alone,
  "Query.meeting": { about: "meeting", variables: ({ ids }) => ({ number: ids["number"] }) },
  "Query.meetings": alone,
  "Query.memberStates": alone,
  "Query.pendingConfirmation": { about: "mailed link", variables: ({ ids }) => ({ token: ids["token"] }) },
  "Query.response": byId("published response"),
  "Query.responseDraft": { about: "held draft", variables: ({ ids }) => ({ holderToken: ids["holderToken"] }) },
  "Query.responseStatistics": { about: "published round", variables: ({ ids }) => ({ consultation: ids["id"] }) },
  "Query.responses": {
    about: "published round",
    variables: ({ ids }) => ({ consultation: ids["id"], first: 3 }),
    // Behind a cursor of the open round, whose responses have the numbers 1 to 4.
    wrong: ({ ids }) => ({
      "a cursor of another round": [
        "done",
        { consultation: ids["id"], first: 3, after: Buffer.from("n2").toString("base64url") },
      ],
      "a cursor that is none": ["done", { consultation: ids["id"], first: 3, after: "none" }],
    }),
    mayBeEmpty: true,
  },
  "Mutation.confirmResponse": { about: "mailed link", variables: ({ ids }) => ({ input: { token: ids["token"] } }) },
  "Mutation.saveResponse": {
    about: "held draft",
    variables: (thing) => ({ input: { ...held(thing), answers: answersTo(thing) } }),
    wrong: (thing, scene) => ({
      ...wrongHeld((saved) => ({ input: { ...saved, answers: answersTo(thing) } }))(thing, scene),
      "a question of another round": [
        "QUESTION_UNKNOWN",
        { input: { ...held(thing), answers: foreignAnswers(thing, scene) } },
      ],
    }),
  },
  "Mutation.startResponse": {
    about: "published round",
    variables: ({ ids }) => ({ input: { consultation: ids["id"], language: "en" } }),
  },
  "Mutation.submitResponse": [
    {
      about: "held draft",
      variables: (thing) => ({ input: { saved: held(thing) } }),
      wrong: wrongHeld((saved) => ({ input: { saved } })),
    },
    {
      about: "published round",
      line: "Mutation.startResponse",
      variables: (thing) => whole(thing),
      wrong: (thing, scene) => ({
        "a question of another round": ["QUESTION_UNKNOWN", whole(thing, { answers: foreignAnswers(thing, scene) })],
      }),
    },
  ],
};
