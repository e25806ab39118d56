import { meetings, responses, rounds } from "./fixture-record.ts";

const [open, , expanding, claimed, , truncated, untitled] = rounds.map(({ slug }) => slug);

/** One address for every kind of reading page and every state of it, without the language. */
export const readingPages: readonly string[] = [
  "",
  "/consultations",
  `/consultations/${open}`,
  `/consultations/${expanding}`,
  `/consultations/${claimed}`,
  `/consultations/${truncated}`,
  `/consultations/${untitled}`,
  `/consultations/${open}/responses`,
  `/consultations/${claimed}/responses`,
  ...responses.slice(0, 2).map(({ id }) => `/responses/${id}`),
  "/meetings",
  ...meetings.filter(({ number }) => [1, 10, 13].includes(number)).map(({ number }) => `/meetings/${number}`),
  "/group",
  "/member-states",
  "/member-states?on=2020-02-06",
  "/reports",
  "/about",
];
