import { problem } from "./problem.js";
import { ok, refused, type Result } from "./result.js";

/** Which states an event may start from, and the one state it leads to. */
export type Transition<S extends string> = { readonly from: readonly S[]; readonly to: S };

/** A life cycle as data: its states, where it starts, and every transition by the event's name. */
export type Lifecycle<S extends string, E extends string> = {
  readonly states: readonly S[];
  readonly initial: S;
  readonly transitions: Readonly<Record<E, Transition<S>>>;
};

/** The state after `event`, or WRONG_STATE with the present state as its parameter. Total over both. */
export function after<S extends string, E extends string>(lifecycle: Lifecycle<S, E>, state: S, event: E): Result<S> {
  const { from, to } = lifecycle.transitions[event];
  return from.includes(state) ? ok(to) : refused(problem("WRONG_STATE", undefined, { current: state }));
}

/** The events that `state` allows, in the table's order. */
export function eventsFrom<S extends string, E extends string>(lifecycle: Lifecycle<S, E>, state: S): E[] {
  const events = Object.keys(lifecycle.transitions) as E[];
  return events.filter((event) => lifecycle.transitions[event].from.includes(state));
}

/** The states that no sequence of events reaches: a correct table has none. */
export function unreachable<S extends string, E extends string>(lifecycle: Lifecycle<S, E>): S[] {
  const reached = new Set<S>([lifecycle.initial]);
  const waiting = [lifecycle.initial];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const event of eventsFrom(lifecycle, state)) {
      const { to } = lifecycle.transitions[event];
      if (!reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
    }
  }
  return lifecycle.states.filter((state) => !reached.has(state));
}
