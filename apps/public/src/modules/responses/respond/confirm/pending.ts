import type { RouterContextProvider } from "react-router";
import { graphql, unmask } from "../../../../gen/index.js";
import { ask } from "../../../../shell/ask.js";
import { type Draft, RespondRoundDocument, RespondRoundFields, type Round } from "../holder/documents.js";

const PendingConfirmationDocument = graphql(`
  query PendingConfirmation($token: String!) {
    pendingConfirmation(token: $token) {
      __typename
      ... on PendingConfirmation {
        confirmed
        receipt {
          number
          submittedAt
          receivedAt
          confirmBy
          consultation {
            slug
          }
        }
      }
      ... on Refused {
        problems {
          code
        }
      }
    }
  }
`);

export type LinkFailure = "EXPIRED" | "INVALID";

/** What a mailed link is about. */
export interface Pending {
  readonly receipt: NonNullable<Draft["receipt"]>;
  readonly confirmed: boolean;
  readonly round: Round;
}

/** What a mailed link is about, with its round; or why it leads nowhere. Reading changes nothing. */
export async function readPending(
  context: Readonly<RouterContextProvider>,
  token: string,
): Promise<Pending | { readonly failed: LinkFailure }> {
  const { pendingConfirmation: pending } = await ask(context, PendingConfirmationDocument, { token });
  if (pending.__typename === "Refused") return { failed: failureOf(pending.problems) };
  const { receipt, confirmed } = pending;
  const round = await readRoundOf(context, receipt.consultation.slug);
  return { receipt, confirmed, round };
}

/** EXPIRED when the time to confirm has passed, else INVALID. */
export function failureOf(problems: readonly { readonly code: string }[]): LinkFailure {
  return problems.some(({ code }) => code === "TOKEN_EXPIRED") ? "EXPIRED" : "INVALID";
}

async function readRoundOf(context: Readonly<RouterContextProvider>, slug: string): Promise<Round> {
  const round = unmask(RespondRoundFields, (await ask(context, RespondRoundDocument, { slug })).consultation);
  if (!round) throw new Error(`The receipt of a response names a round that is not there: ${slug}`);
  return round;
}
