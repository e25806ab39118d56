/** A route as the delegates' app declares it, with those below it. */
export type AppRoute = {
  readonly path?: string;
  readonly index?: boolean;
  readonly children?: readonly AppRoute[];
};

const declared = new URL("../../../delegates/src/routes.ts", import.meta.url).href;

/** What the delegates' app declares. Its server knows one shell for all of it, so nothing else compares it. */
export async function appRoutes(): Promise<readonly AppRoute[]> {
  const { default: routes } = (await import(declared)) as { default: readonly AppRoute[] };
  return routes;
}

/** The addresses of routes, as the table writes them. */
export function addressesOf(routes: readonly AppRoute[], above = ""): string[] {
  return routes.flatMap(({ path, index, children = [] }) => {
    const here = path === undefined ? above : `${above}/${path}`;
    const own = index || (path !== undefined && children.length === 0) ? [here || "/"] : [];
    return [...own, ...addressesOf(children, here)];
  });
}
