import { afterAll, beforeAll, expect } from "vitest";
import { aWorld, type World } from "../worlds/world.js";
import { aHostileRecord, type HostileRecord } from "./hostile-record.js";
import { knownTexts } from "./known.js";
import { aLonelyBrowser, watch, type Watched } from "./watch.js";

/** A world full of the corpus, and a browser to look at it. */
export type Stage = {
  readonly world: World;
  readonly record: HostileRecord;
  /** Somebody at a browser of their own, on an origin. */
  visitor(origin: string, language: string): Promise<Watched>;
  /** Leaves a server to be closed when nobody looks at it any more. */
  closeAfterwards(server: { close(): Promise<void> }): void;
  /** The pages that were looked at, by path. */
  visited(): string[];
};

/** Sets a stage for the tests of a file. */
export function useStage(): () => Stage {
  let stage: Stage;
  let world: World;
  let browser: Awaited<ReturnType<typeof aLonelyBrowser>>;
  const visitors: Watched[] = [];
  let networks = 0;
  const servers: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    [world, browser] = await Promise.all([aWorld(), aLonelyBrowser()]);
    const record = await aHostileRecord(world);
    const known = knownTexts(record);
    stage = {
      world,
      record,
      async visitor(origin, language) {
        const visitor = await watch(browser, [origin], {
          baseURL: origin,
          known,
          extraHTTPHeaders: { "x-forwarded-for": `10.0.0.${(networks += 1)}` },
          viewport: { width: 1280, height: 900 },
        });
        await visitor.context.addInitScript((chosen) => localStorage.setItem("openfloor.language", chosen), language);
        visitors.push(visitor);
        return visitor;
      },
      closeAfterwards: (server) => void servers.push(server),
      visited: () => visitors.flatMap(({ visited }) => visited),
    };
  });
  afterAll(async () => {
    // Browsers keep connections open that they have not used yet, and servers wait for them.
    await browser?.close();
    await Promise.all(servers.map((server) => server.close()));
    await world?.close();
  });
  return () => stage;
}

/** Every one of these routes, such as `/:language/meetings/:number`, was opened. */
export function expectEveryRoute(routes: readonly string[], visited: readonly string[]): void {
  const unseen = routes.filter((route) => {
    const pattern = new RegExp(
      `^${route
        .replace(/(?<=.)\/$/, "")
        .replace(/\/:\w+/g, "/[^/]+")
        .replace(/\*$/, ".*")}$`,
    );
    return !visited.some((path) => pattern.test(path));
  });
  expect(unseen).toEqual([]);
}
