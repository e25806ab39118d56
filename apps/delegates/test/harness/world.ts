import { createHash } from "node:crypto";
import { type Instant, instant, type LocalizedText, type Window } from "@openfloor/domain/kernel";
import type { Category, Region, RespondentKind, ResponseState, Role, Standing } from "../../src/gen/graphql.ts";
import { contributions, drafts, meetings, responses, rounds } from "./records.ts";

/*
 * A small world in memory, as the graph of the delegates would show it. It exists so that pages can
 * be looked at and tested before and beside the real server; rules are those of the domain.
 */

export interface Account {
  readonly name: string;
  readonly role: Role;
  readonly memberState: string | null;
}

export interface Round {
  readonly id: string;
  readonly slug: string;
  readonly topic: LocalizedText | null;
  readonly questions: readonly { readonly id: string; readonly text: LocalizedText }[];
  readonly decision: {
    readonly takenBy: string;
    readonly meeting: number | null;
    readonly decidedOn: string | null;
    readonly text: LocalizedText | null;
  } | null;
  readonly historical: boolean;
  window: Window | null;
  presentedToMeeting: number | null;
}

export interface Response {
  readonly id: string;
  readonly round: string;
  state: ResponseState;
  readonly kind: RespondentKind;
  readonly category: Category;
  readonly name: string;
  readonly organisation: string | null;
  readonly country: string;
  readonly region: Region | null;
  standing: Standing;
  readonly language: string;
  readonly answers: readonly string[];
  readonly submittedAt: Instant;
  proposal: {
    readonly reason: string;
    readonly note: string | null;
    readonly proposedBy: string;
    readonly proposedAt: Instant;
  } | null;
}

export interface Meeting {
  readonly number: number;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly venue: string | null;
  readonly note: string | null;
  readonly documents: readonly string[];
  readonly agenda: { readonly id: string; readonly title: LocalizedText; readonly round: string | null }[];
}

export interface Contribution {
  readonly id: string;
  readonly meeting: number;
  readonly number: number;
  readonly memberState: string;
  readonly title: string;
  readonly body: string;
  readonly language: string;
  readonly submittedAt: Instant;
}

export interface Draft {
  readonly id: string;
  readonly meeting: number;
  readonly memberState: string;
  title: string;
  body: string;
  language: string;
  revision: number;
  changedBy: string;
  changedAt: Instant;
  submitted: string | null;
}

export interface Report {
  readonly id: string;
  readonly meetings: readonly number[];
  readonly asOf: string;
  readonly compiledBy: string;
  readonly compiledAt: Instant;
  reviewed: { readonly by: string; readonly at: Instant; readonly acknowledged: readonly string[] } | null;
}

export interface World {
  now: Instant;
  readonly accounts: Readonly<Record<string, (memberState: string) => Account>>;
  readonly rounds: Round[];
  readonly responses: Response[];
  /** How many responses a page of a list has. */
  pageSize: number;
  readonly meetings: Meeting[];
  readonly contributions: Contribution[];
  readonly drafts: Draft[];
  readonly reports: Report[];
  /** The next id; ids are plain numbers so that tests can name them. */
  nextId: () => string;
}

export const hashOf = (content: unknown): string => createHash("sha256").update(JSON.stringify(content)).digest("hex");

/** Looks something up that the caller has checked to be there. */
export function found<T>(list: readonly T[], test: (item: T) => boolean): T {
  const item = list.find(test);
  if (item === undefined) throw new Error("The harness was asked for something that is not in its world");
  return item;
}

/** A new world on 10 March 2027 at 09:00 UTC, with something to do for everybody. */
export function createWorld(): World {
  let last = 1000;
  return {
    now: instant("2027-03-10T09:00:00Z"),
    accounts: {
      secretariat: () => ({ name: "Amina Farah", role: "SECRETARIAT", memberState: null }),
      "secretariat-2": () => ({ name: "Jonas Keller", role: "SECRETARIAT", memberState: null }),
      chair: () => ({ name: "Lucía Serrano", role: "CHAIR", memberState: null }),
      "focal-point": (memberState) => ({ name: "Claire Favre", role: "FOCAL_POINT", memberState }),
      delegate: (memberState) => ({ name: "Marc Rochat", role: "DELEGATE", memberState }),
    },
    rounds: rounds(),
    responses: responses(),
    pageSize: 100,
    meetings: meetings(),
    contributions: contributions(),
    drafts: drafts(),
    reports: [
      {
        id: "report-1",
        meetings: [13, 14],
        asOf: "2020-03-31",
        compiledBy: "Lucía Serrano",
        compiledAt: instant("2027-03-09T10:00:00Z"),
        reviewed: null,
      },
    ],
    nextId: () => String((last += 1)),
  };
}
