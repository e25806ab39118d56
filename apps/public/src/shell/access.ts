import type { ServerBuild } from "react-router";

/**
 * Who may see a page. `everyone`: it is the same for all and may be kept by caches. `holder`: it
 * depends on a cookie or token of the person who asks and is never stored.
 */
export type PageAccess = "everyone" | "holder";

/** What every route with a page exports as `handle`. */
export interface PageHandle {
  readonly access: PageAccess;
  /** Set by pages that are better with script. All others carry none. */
  readonly scripts?: true;
}

/** The access rules of all routes, by their path: `/:language/meetings` → `everyone`. Throws when one is missing. */
export function accessTable(routes: ServerBuild["routes"]): Map<string, PageAccess> {
  const table = new Map<string, PageAccess>();
  const all = Object.values(routes).filter((route) => route !== undefined);
  const parents = new Set(all.map((route) => route.parentId));
  for (const route of all) {
    if (parents.has(route.id)) continue;
    const handle: unknown = route.module.handle;
    if (!isPageHandle(handle)) throw new Error(`The route ${pathOf(route.id)} declares no access rule`);
    table.set(pathOf(route.id), handle.access);
  }
  return table;

  function pathOf(id: string): string {
    const route = routes[id];
    if (!route) return "";
    const above = route.parentId ? pathOf(route.parentId).replace(/\/$/, "") : "";
    return `${above}/${route.path ?? ""}`;
  }
}

/** Whether a route's `handle` declares who may see its page. */
export function isPageHandle(handle: unknown): handle is PageHandle {
  return (
    typeof handle === "object" &&
    handle !== null &&
    "access" in handle &&
    (handle.access === "everyone" || handle.access === "holder")
  );
}
