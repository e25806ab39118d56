/** Thrown by a task that is not due yet: the queue tries it again later, with growing pauses. Nothing is wrong. */
export class Postponed extends Error {
  override readonly name = "Postponed";
  /** `reason` is kept by the queue and logged: it says neither whose job it is nor what it is about. */
  constructor(reason: string) {
    super(reason);
    // Where it was thrown helps nobody, and the queue would log it each time.
    this.stack = "";
  }
}
