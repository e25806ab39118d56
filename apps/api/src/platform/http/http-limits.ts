/** What one request and one connection may be, on both origins. Documented in docs/how-to/query-the-graph.md. */
export type HttpLimits = {
  /** Octets of all header lines together, the request's target with them. */
  readonly headerOctets: number;
  readonly headerLines: number;
  /** Characters of the request's target. */
  readonly targetLength: number;
  /** Octets of a body, and of a form that is posted to a page. */
  readonly bodyOctets: number;
  readonly formOctets: number;
  readonly formFields: number;
  /** Octets of all larger bodies held at once, of one network and in all; of such a body or smaller there is no count. */
  readonly smallBodyOctets: number;
  readonly heldOctetsPerNetwork: number;
  readonly heldOctets: number;
  /** How long the header lines and the whole request may take to arrive. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How long a connection may stand still while an answer is taken, and how long taking it may last. */
  readonly stillMs: number;
  readonly answerMs: number;
  /** How long a connection may wait for its next request: longer than a proxy in front keeps it. */
  readonly idleMs: number;
  /** Connections open at once. */
  readonly connections: number;
  readonly connectionsPerNetwork: number;
  /** Requests of one network per minute, over all routes. */
  readonly requestsPerMinute: number;
  /** How often arrival is looked at; the exactness of the two times above it. */
  readonly checkEveryMs: number;
};

export const httpLimits: HttpLimits = {
  headerOctets: 16_384,
  headerLines: 100,
  targetLength: 8_000,
  bodyOctets: 1_000_000,
  // An answer far over its limit must still come back to its author, named and whole.
  formOctets: 1_000_000,
  formFields: 100,
  // An answer as long as may be, of any script in common use.
  smallBodyOctets: 64_000,
  heldOctetsPerNetwork: 8_000_000,
  heldOctets: 64_000_000,
  headersMs: 10_000,
  requestMs: 29_000,
  // Longer than a request may take to arrive, so that a slow one is told why it ends.
  stillMs: 40_000,
  answerMs: 300_000,
  idleMs: 72_000,
  connections: 2_000,
  connectionsPerNetwork: 100,
  requestsPerMinute: 1_200,
  checkEveryMs: 1_000,
};

/** After how many seconds to try again where a server is full. */
export const retryAfterSeconds = 5;
