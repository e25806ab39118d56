/**
 * Logs hold no token, no address and no restricted text. Whoever writes a line gives codes and ids
 * only; this is the net below that rule, for messages of libraries and for errors of the database.
 */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === "string") {
    return scrubText(value);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (depth > 6) {
    return removed;
  }
  if (Array.isArray(value)) {
    return value.map((item) => scrub(item, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, secretKeys.test(key) ? removed : scrub(item, depth + 1)]),
  );
}

export function scrubText(text: string): string {
  return text
    .replace(credentialsInAddresses, "$1[removed]@")
    .replace(mailAddresses, "[address]")
    .replace(confirmationPaths, "$1[token]")
    .replace(longRandomRuns, "[token]");
}

/** What an error may say: its kind, its codes and where it happened. The database's `detail` quotes whole rows. */
export function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) {
    return typeof error === "string" ? scrubText(error) : typeof error;
  }
  const facts = error as Error & Readonly<Record<string, unknown>>;
  const causes = [error.cause, facts.driverError].filter((cause) => cause instanceof Error && cause !== error);
  const parts = error instanceof AggregateError ? error.errors : [];
  return {
    type: error.name,
    message: describeMessage(facts),
    ...Object.fromEntries(tellable.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]]))),
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => line.startsWith("    at "))
      .map((line) => line.slice(7)),
    ...(depth < 4 && causes.length > 0 ? { cause: describeError(causes[0], depth + 1) } : {}),
    ...(depth < 4 && parts.length > 0 ? { errors: parts.map((part: unknown) => describeError(part, depth + 1)) } : {}),
  };
}

/** PostgreSQL quotes the value that it could not read, which may be what a person typed. */
function describeMessage(error: Error & Readonly<Record<string, unknown>>): string {
  const isBadValue = typeof error.code === "string" && /^22[0-9A-Z]{3}$/.test(error.code);
  return scrubText(isBadValue ? error.message.replace(/".*"/gs, '"…"') : error.message);
}

const removed = "[removed]";
const tellable = ["code", "severity", "schema", "table", "column", "constraint", "routine", "syscall", "port"] as const;
const secretKeys =
  /^(?:authorization|cookie|set-cookie|password|secret|token|holder|e?mail|to|from|recipients?|envelope|address|text|body|html|subject|variables|parameters|query|detail|where|hint|sql)$/i;
const mailAddresses = /[\p{L}\p{N}._%+'-]+@(?:(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|localhost\b)/gu;
const credentialsInAddresses = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi;
const confirmationPaths = /(\/confirm\/)[^/\s?#"']+/g;
/** Tokens are 32 random bytes or more; ids of records (36 characters) stay readable. */
const longRandomRuns = /(?<![\w-])[\w-]{40,}(?![\w-])/g;
