import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { ErrorLink } from "@apollo/client/link/error";
import { NEVER } from "rxjs";

const listeners = new Set<() => void>();

/** Calls `listener` when the server says that nobody is signed in any more; gives the way to stop. */
export function listenForSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A request that met the end of the session stays without an answer: its page is left for the sign-in page. */
export const onSessionEnd = new ErrorLink(({ error }) => {
  if (!saysSignIn(error)) return undefined;
  for (const listener of listeners) listener();
  return NEVER;
});

function saysSignIn(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return (
    CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === "SIGN_IN_REQUIRED")
  );
}
