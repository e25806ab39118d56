import { unreachable, type Lifecycle } from "../src/kernel/index.js";

/** Everything by which a transition table contradicts itself: a sound one has nothing. */
export function faultsOf(lifecycle: Lifecycle<string, string>): string[] {
  const { states, initial, transitions } = lifecycle;
  const moves = Object.entries(transitions);
  return [
    ...(states.includes(initial) ? [] : [`it starts in ${initial}, which is no state`]),
    ...(new Set(states).size === states.length ? [] : ["a state is listed twice"]),
    ...moves.flatMap(([event, { from, to }]) =>
      [...from, to]
        .filter((state) => !states.includes(state))
        .map((state) => `${event} knows ${state}, which is no state`),
    ),
    ...moves.filter(([, { from }]) => from.length === 0).map(([event]) => `${event} starts nowhere`),
    ...unreachable(lifecycle).map((state) => `${state} is never reached`),
  ];
}
