import { ApolloLink } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { NEVER, tap } from "rxjs";

type Listener = (hadSession: boolean) => void;

const listeners = new Set<Listener>();
let answered = false;

/** Calls `listener` when the server says that nobody is signed in, and whether somebody was in this window; gives the way to stop. */
export function listenForSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A request that met the end of the session stays without an answer: its page is left for the sign-in page. */
const askToSignIn = new ErrorLink(({ error }) => {
  if (!saysSignIn(error)) return undefined;
  for (const listener of listeners) listener(answered);
  return NEVER;
});

const noteAnswers = new ApolloLink((operation, forward) => forward(operation).pipe(tap(() => (answered = true))));

export const onSessionEnd = ApolloLink.from([askToSignIn, noteAnswers]);

function saysSignIn(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === "SIGN_IN_REQUIRED")
  );
}
