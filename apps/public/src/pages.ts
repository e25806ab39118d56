import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** What the public graph answers to one document: data, or errors with a stable code. */
export interface GraphAnswer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly retryAfterSeconds?: number };
  }[];
}

/** Runs a document against the public graph, in process, on behalf of one client, for the page that `request` asks for. */
export type Execute = <TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  context: { readonly clientKey: string; readonly request: Request },
) => Promise<GraphAnswer<TData>>;

/** Something unexpected that happened while a page was made. The reader sees the id and nothing else. */
export interface Incident {
  readonly id: string;
  readonly error: unknown;
  readonly method: string;
  /** Path without query, so that no log holds what a reader typed. */
  readonly path: string;
}

/** What the pages need from the server that carries them. */
export interface PagesOptions {
  readonly execute: Execute;
  /** Names the client's network for rate limits. */
  readonly clientKey: (request: Request) => string;
  /** Writes an incident to the log; one line of JSON on standard error when left out. */
  readonly report?: (incident: Incident) => void;
  /** Makes the id of an incident; random when left out. */
  readonly newId?: () => string;
  /** Shows on every page that this installation is a demonstration. */
  readonly demo?: boolean;
}

/** Why the server does not have a page made: another site sent a form, too much was sent, or no form, too many requests came, too much is going on. */
export interface Refusal {
  readonly status: 400 | 413 | 415 | 429 | 503;
  readonly retryAfterSeconds?: number | undefined;
}

/** Answers every request for a page, error pages included; never rejects. With a refusal it gives that error page. */
export type Pages = (request: Request, refusal?: Refusal) => Promise<Response>;

/** Makes the public pages. */
export type CreatePages = (options: PagesOptions) => Pages;
