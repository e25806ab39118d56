/**
 * Logs hold no token, no address and no restricted text. Whoever writes a line gives codes and ids
 * only; this is the net below that rule, for messages of libraries and for errors of the database.
 */
export function scrub(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (typeof value === "string") {
    return scrubText(value, secrets);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (depth > 6) {
    return removed;
  }
  if (Array.isArray(value)) {
    return value.map((item) => scrub(item, secrets, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      scrubText(key, secrets),
      secretKeys.test(key) ? removed : scrub(item, secrets, depth + 1),
    ]),
  );
}

export function scrubText(text: string, secrets: readonly string[] = []): string {
  return withoutSecrets(text, secrets)
    .replace(credentialsInAddresses, "$1$2[removed]@")
    .replace(mailAddresses, "[address]")
    .replace(confirmationPaths, "$1[token]")
    .replace(longRandomRuns, "[token]");
}

/** The settings' own secrets, which a server may quote when it refuses a login, in whatever way they are written. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, removed), text);
}

/** What an error may say: its kind, its codes and where it happened. The database's `detail` quotes whole rows. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) {
    return typeof error === "string" ? scrubText(error) : typeof error;
  }
  const facts = error as Error & Facts;
  const causes = [error.cause, facts.driverError, facts.originalError].filter(
    (cause) => cause instanceof Error && cause !== error,
  );
  const parts = error instanceof AggregateError ? error.errors : [];
  return {
    type: error.name,
    message: describeMessage(facts, causes),
    ...Object.fromEntries(tellable.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
    at: framesOf(error),
    ...(depth < 4 && causes.length > 0 ? { cause: describeError(causes[0], depth + 1) } : {}),
    ...(depth < 4 && parts.length > 0 ? { errors: parts.map((part: unknown) => describeError(part, depth + 1)) } : {}),
  };
}

/** The lines of the stack after the message, which may have lines of its own that look like frames. */
function framesOf({ stack = "", message }: Error): string[] {
  const end = message === "" ? -1 : stack.indexOf(message);
  return stack
    .slice(end === -1 ? 0 : end + message.length)
    .split("\n")
    .filter((line) => /^ {4}at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\))$/.test(line))
    .map((line) => line.slice(7));
}

/**
 * An error for a library that keeps message and stack of what was thrown, and logs them, by itself:
 * it says what a log may say, and nothing else.
 */
export function describeFailure(error: unknown): Error {
  const told = new Error(
    error instanceof Error ? describeMessage(error as Error & Facts, [error.cause ?? {}]) : typeof error,
  );
  if (error instanceof Error) {
    told.stack = [`${error.name}: ${told.message}`, ...framesOf(error).map((frame) => `    at ${frame}`)].join("\n");
  }
  return told;
}

/** Whoever cannot read a value quotes it: PostgreSQL, the readers of JSON, of a graph's types, of days and zones; the store that found nothing. It may be what a person typed. */
function describeMessage(error: Error & Facts, causes: readonly unknown[]): string {
  if (error.name === "RangeError") return scrubText(error.message.replace(/: .*/s, ": …"));
  const isQuoting = [error, ...causes].some(quotesValues);
  return scrubText(isQuoting ? error.message.replace(/".*"/gs, '"…"') : error.message);
}

function quotesValues(error: unknown): boolean {
  const { name, code } = error as Facts;
  return (
    name === "SyntaxError" ||
    name === "GraphQLError" ||
    name === "EntityNotFoundError" ||
    (typeof code === "string" && (/^22[0-9A-Z]{3}$/.test(code) || code === "P0001"))
  );
}

type Facts = Readonly<Record<string, unknown>>;

const removed = "[removed]";
const tellable = ["code", "severity", "schema", "table", "column", "constraint", "routine", "syscall", "port"] as const;
const secretKeys =
  /^(?:authorization|cookie|set-cookie|password|secret|token|holder|e?mail|to|from|recipients?|envelope|address|text|body|html|subject|variables|parameters|query|detail|where|hint|sql)$/i;
/** Also quoted, with a network's number, percent-encoded and in other scripts; but not a package with its version. */
const mailAddresses =
  /(?:"[^"\n]{1,64}"|[^\s<>()[\]{},;:"@/\\?&=]{1,256})(?<!\d\.\d{1,4}_)(?:@|%40)(?:\[[^\]\s]{1,64}\]|(?!\d+\.\d+\.\d+)[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,253}[\p{L}\p{N}])?)/giu;
const credentialsInAddresses = /(\b(?:postgres(?:ql)?|smtps?):\/\/)\S*@|(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi;
const confirmationPaths = /(\/confirm\/)[^/\s?#"']+/g;
/** Tokens are 32 random bytes or more; ids of records (36 characters) stay readable. */
const longRandomRuns = /(?<![\w-])[\w-]{40,}(?![\w-])/g;
