/**
 * Shares one resource between the global setups of all projects of a run. They run in one process but
 * each loads its own copy of our modules, so the counting is kept on the process itself.
 */
export function oncePerRun<T>(name: string, open: () => Promise<T>, close: (resource: T) => Promise<void>) {
  const shelf = globalThis as unknown as Record<symbol, { users: number; resource: Promise<T> } | undefined>;
  const key = Symbol.for(`openfloor.testkit.${name}`);
  return {
    /** The resource, opened by the first who asks. */
    take(): Promise<T> {
      const shared = (shelf[key] ??= { users: 0, resource: open() });
      shared.users++;
      return shared.resource;
    },
    /** To be called once for each `take`; the last one closes it. */
    async give(): Promise<void> {
      const shared = shelf[key];
      if (shared === undefined || --shared.users > 0) return;
      shelf[key] = undefined;
      await close(await shared.resource);
    },
  };
}
