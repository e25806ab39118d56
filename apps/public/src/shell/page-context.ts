import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { Language } from "@openfloor/i18n";
import { createContext } from "react-router";
import type { GraphAnswer } from "../pages.js";
import type { PageAccess } from "./access.js";

/** What becomes known about the answer to one request while its page is made. */
export interface Page {
  readonly language: Language;
  readonly demo: boolean;
  /** Writes an unexpected error to the log and gives the id that the reader is shown. */
  readonly report: (error: unknown) => string;
  /** Set when something unexpected happened. */
  incidentId?: string;
  /** Whose page it is; nothing may be kept by caches until a page says that it is for everyone. */
  access: PageAccess;
  /** Set when the page carries script. */
  nonce?: string;
  /** For how many seconds a shared cache may answer with this page. */
  freshSeconds: number;
  /** Further headers, such as `Retry-After` or `Set-Cookie`. */
  readonly headers: Headers;
}

/** The longest time for which a shared cache may keep a page. */
const longestFreshSeconds = 60;

/** A page of which nothing is known yet. */
export function newPage(given: Pick<Page, "language" | "demo" | "report">): Page {
  return { ...given, access: "holder", freshSeconds: longestFreshSeconds, headers: new Headers() };
}

/** What loaders and actions write about their page. */
export const pageContext = createContext<Page>();

/** Runs a document of the public graph for the client that asks; see `ask` for what loaders use. */
export type ExecuteForClient = <TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
) => Promise<GraphAnswer<TData>>;

export const executeContext = createContext<ExecuteForClient>();
