import { Foundation1764000000001 } from "./0001-foundation.js";
import { Membership1764000000002 } from "./0002-membership.js";
import { Consultations1764000000003 } from "./0003-consultations.js";
import { Responses1764000000004 } from "./0004-responses.js";
import { MeetingsAndDocuments1764000000005 } from "./0005-meetings-and-documents.js";
import { CouncilReports1764000000006 } from "./0006-council-reports.js";
import { CompiledCouncilReports1764000000007 } from "./0007-compiled-council-reports.js";
import { AuditChain1764000000008 } from "./0008-audit-chain.js";
import { SecondWalls1764000000009 } from "./0009-second-walls.js";
import { RefusedMails1764000000010 } from "./0010-refused-mails.js";
import { BoundedQueueAndMails1764000000011 } from "./0011-bounded-queue-and-mails.js";

/** Every migration, in order. A migration that has landed never changes. */
export const migrations = [
  Foundation1764000000001,
  Membership1764000000002,
  Consultations1764000000003,
  Responses1764000000004,
  MeetingsAndDocuments1764000000005,
  CouncilReports1764000000006,
  CompiledCouncilReports1764000000007,
  AuditChain1764000000008,
  SecondWalls1764000000009,
  RefusedMails1764000000010,
  BoundedQueueAndMails1764000000011,
];
