import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isBusy } from "../database/busy.js";
import { retryAfterSeconds as whenBusy } from "../http/http-limits.js";
import { systemRandomness } from "../randomness.js";

/** A refusal of the whole request: its code and status go out; nothing else of the server does. */
export class RequestRefused extends GraphQLError {
  constructor(
    code: "SIGN_IN_REQUIRED" | "NOT_ALLOWED" | "RATE_LIMITED" | "OVERLOADED" | "BAD_REQUEST" | "QUERY_TOO_COMPLEX",
    status: number,
    retryAfterSeconds?: number,
  ) {
    const headers = new Map(retryAfterSeconds === undefined ? [] : [["retry-after", String(retryAfterSeconds)]]);
    super(code, {
      extensions: {
        code,
        http: { status, headers },
        ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      },
    });
  }
}

// The words of the limit rules, of the parser's token limit, and of the library's own limits on validation.
const overLimit =
  /limit of \d+ exceeded, found|tokens\. Parsing aborted|^Maximum introspection depth exceeded|Validation aborted\.$/;
const tooManyErrors = /^Too many errors processing variables/;
// A message repeats the value it is about, which may be a whole answer.
const longestMessage = 300;
const suggestion = / Did you mean [^?]*\?/g;

const noSubscriptions = "Schema is not configured to execute subscription operation.";

/** What a client may know of an error: mistakes of its own request in words, everything else as an id for the log. */
export function maskErrors(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions?.["code"];
    const code = typeof given === "string" ? given : "";
    const cause = unwrapResolverError(error);
    if (cause instanceof RequestRefused) {
      const { code: refusedCode, retryAfterSeconds } = cause.extensions;
      return {
        message: cause.message,
        extensions: { code: refusedCode, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
      };
    }
    if (isBusy(cause)) {
      log.warn({ err: cause }, "the database was too busy for an operation");
      return { message: "OVERLOADED", extensions: { code: "OVERLOADED", retryAfterSeconds: whenBusy } };
    }
    // What has a path was thrown while the operation ran, and its words are the server's own.
    if (formatted.path === undefined && (overLimit.test(formatted.message) || tooManyErrors.test(formatted.message))) {
      return { message: formatted.message.replace(/^Syntax Error: /, ""), extensions: { code: "QUERY_TOO_COMPLEX" } };
    }
    if (
      [
        "GRAPHQL_PARSE_FAILED",
        "GRAPHQL_VALIDATION_FAILED",
        "BAD_USER_INPUT",
        "BAD_REQUEST",
        "OPERATION_RESOLUTION_FAILURE",
        "PERSISTED_QUERY_NOT_SUPPORTED",
      ].includes(code)
    ) {
      return {
        message: formatted.message.replace(suggestion, "").slice(0, longestMessage),
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        extensions: { code },
      };
    }
    if (formatted.message === noSubscriptions) {
      return { message: formatted.message, extensions: { code: "BAD_REQUEST" } };
    }
    const id = systemRandomness.uuid();
    log.error({ err: cause, errorId: id }, "unexpected error in the graph");
    return { message: `Something failed on the server (${id}).`, extensions: { code: "INTERNAL", id } };
  };
}
