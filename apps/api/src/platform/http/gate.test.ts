import { describe, expect, it } from "vitest";
import { RequestRefused } from "../graphql/errors.js";
import { gate, type GateSize } from "./gate.js";

const wide: GateSize = { running: 2, runningPerNetwork: 2, waiting: 4, longestWaitMs: 60_000 };

/** Enters one after the other; `order` says who runs, as they start. */
function crowd(size: GateSize) {
  const { enter } = gate(size);
  const order: string[] = [];
  const refusedOnes: string[] = [];
  const leave = new Map<string, () => void>();
  return {
    order,
    refused: refusedOnes,
    leave: async (name: string) => {
      leave.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    enter: async (name: string, network = name.slice(0, 1)) => {
      const entering = async (): Promise<void> => {
        leave.set(name, await enter(network));
        order.push(name);
      };
      let refused: unknown;
      entering().catch((refusal: unknown) => {
        refused = refusal;
        refusedOnes.push(name);
      });
      await new Promise((resolve) => setImmediate(resolve));
      return refused;
    },
  };
}

describe("a gate", () => {
  it("lets so many run, lets so many wait in their order, and sends the next away with 503 and when to try again", async () => {
    const { enter, leave, order } = crowd(wide);
    for (const name of ["a1", "a2", "a3", "a4", "a5", "a6"]) expect(await enter(name)).toBeUndefined();
    const refused = await enter("a7");
    expect(refused).toBeInstanceOf(RequestRefused);
    expect((refused as RequestRefused).extensions).toMatchObject({
      code: "OVERLOADED",
      http: { status: 503, headers: new Map([["retry-after", "5"]]) },
    });
    expect(order).toEqual(["a1", "a2"]);
    await leave("a2");
    await leave("a1");
    expect(order).toEqual(["a1", "a2", "a3", "a4"]);
  });

  it("gives networks their turns one after the other, however many of one wait", async () => {
    const { enter, leave, order } = crowd({ ...wide, running: 1, runningPerNetwork: 1, waiting: 9 });
    for (const name of ["a1", "a2", "a3", "a4", "b1", "c1", "b2"]) await enter(name);
    for (const name of ["a1", "a2", "b1", "c1", "a3", "b2"]) await leave(name);
    expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });

  it("keeps a place for others when one network has all it may have", async () => {
    const { enter, order } = crowd({ ...wide, runningPerNetwork: 1, waiting: 1 });
    expect(await enter("a1")).toBeUndefined();
    expect(await enter("a2")).toBeUndefined();
    expect(await enter("a3")).toBeInstanceOf(RequestRefused);
    expect(await enter("b1")).toBeUndefined();
    expect(order).toEqual(["a1", "b1"]);
  });

  it("lets one run while it is narrow, and those who wait when it is widened", async () => {
    let narrow = true;
    const { enter, widen, isEmpty } = gate(wide, () => narrow);
    const started: string[] = [];
    const enters = ["a", "b", "c"].map((network) => enter(network).then((leave) => (started.push(network), leave)));
    const [leave] = await Promise.all(enters.slice(0, 1));
    expect([started, isEmpty()]).toEqual([["a"], false]);
    narrow = false;
    widen();
    await enters[1];
    expect(started).toEqual(["a", "b"]);
    leave?.();
    for (const left of await Promise.all(enters)) left();
    expect(isEmpty()).toBe(true);
  });

  it("where no more may wait, sends the last of the network away that waits most", async () => {
    const { enter, leave, order, refused } = crowd({ ...wide, running: 1, runningPerNetwork: 1, waiting: 3 });
    for (const name of ["a1", "a2", "a3", "a4", "b1", "c1"]) await enter(name);
    expect(refused).toEqual(["a4", "a3"]);
    expect(await enter("a5")).toBeInstanceOf(RequestRefused);
    expect(await enter("b2")).toBeInstanceOf(RequestRefused);
    for (const name of ["a1", "a2", "b1"]) await leave(name);
    expect(order).toEqual(["a1", "a2", "b1", "c1"]);
  });

  it("counts who leaves twice once", async () => {
    const { enter, leave, order } = crowd({ ...wide, running: 1 });
    for (const name of ["a1", "a2", "a3"]) await enter(name);
    await leave("a1");
    await leave("a1");
    expect(order).toEqual(["a1", "a2"]);
  });

  it("sends away who has waited too long, and forgets them", async () => {
    const { enter } = gate({ ...wide, running: 1, waiting: 1, longestWaitMs: 1 });
    const leave = await enter("a");
    await expect(enter("a")).rejects.toThrow("OVERLOADED");
    await expect(enter("b")).rejects.toThrow("OVERLOADED");
    leave();
    (await enter("a"))();
    (await enter("b"))();
  });
});
