/**
 * Something that the person who runs the server has to put right. Entries show its message alone,
 * without a stack, and leave with its exit code: 2 for settings, 1 for everything else.
 */
export class OperatorError extends Error {
  override readonly name: string = "OperatorError";
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}

/** What went wrong, in one line, for use inside such a message. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) {
    return error.errors.map(messageOf).join("; ");
  }
  return error instanceof Error ? error.message : String(error);
}
