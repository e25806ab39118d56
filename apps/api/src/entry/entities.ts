import { consultationEntities } from "../modules/consultations/index.js";
import { documentEntities } from "../modules/documents/index.js";
import { meetingEntities } from "../modules/meetings/index.js";
import { membershipEntities } from "../modules/membership/index.js";
import { reportEntities } from "../modules/reports/index.js";
import { responseEntities } from "../modules/responses/index.js";

/** The write side's entities, from every module that has some. */
export const entities = [
  ...consultationEntities,
  ...documentEntities,
  ...meetingEntities,
  ...membershipEntities,
  ...reportEntities,
  ...responseEntities,
];
