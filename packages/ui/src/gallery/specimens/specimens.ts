import type { Example } from "../../example.js";
import { meeting } from "./meeting.js";
import { arabicQuestion, question } from "./question.js";
import { receipt } from "./receipt.js";
import { closedRound, openRound } from "./round.js";
import { rounds } from "./rounds.js";

/** Whole pages made of the components, to look at and to measure; the apps have their own. */
export const specimens: readonly Example[] = [
  { component: "rounds", name: "The list of rounds", language: "en", element: rounds },
  { component: "round", name: "A round of the past", language: "en", element: closedRound },
  { component: "round", name: "A round that is open", language: "ar", element: openRound },
  { component: "question", name: "A form with mistakes", language: "en", element: question },
  { component: "question", name: "One question", language: "ar", element: arabicQuestion },
  { component: "receipt", name: "A receipt", language: "en", element: receipt },
  { component: "meeting", name: "A meeting, restricted", language: "en", element: meeting },
];
