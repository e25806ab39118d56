import { crashes } from "./channels/crashes.js";
import { dataFolder } from "./channels/data-folder.js";
import { answersOfDelegates, answersOfPublic, errorBodies, headers } from "./channels/answers.js";
import { documents } from "./channels/documents.js";
import { jobs } from "./channels/jobs.js";
import { logs } from "./channels/logs.js";
import { mails } from "./channels/mails.js";
import { activity, postgresLog } from "./channels/postgres.js";
import { processes } from "./channels/processes.js";
import type { Channel } from "./channel.js";

/** Every way out of an installation that a comparison of two worlds cannot see, and the answers once more. */
export const channels: readonly Channel[] = [
  logs,
  crashes,
  postgresLog,
  activity,
  jobs,
  headers,
  errorBodies,
  answersOfPublic,
  answersOfDelegates,
  mails,
  documents,
  processes,
  dataFolder,
];
