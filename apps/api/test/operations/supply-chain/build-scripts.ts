import { existsSync, globSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** An installed package that wants to run something while it is installed, and what. */
export type Building = { readonly name: string; readonly hooks: readonly string[] };

const hooks = ["preinstall", "install", "postinstall"];

/** Every package in a folder of installed ones that has an install script, or native code, which is built without one. */
export function buildingPackages(installed: string): Building[] {
  const folders = globSync(["*/node_modules/*", "*/node_modules/@*/*"], { cwd: installed })
    .map((path) => join(installed, path))
    // A link leads to a package that has a folder of its own.
    .filter((path) => realpathSync(path) === path && existsSync(join(path, "package.json")));
  const found = folders.flatMap((path): Building[] => {
    const { name, scripts = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
      name: string;
      scripts?: Record<string, string>;
    };
    const wanted = hooks.filter((hook) => scripts[hook] !== undefined);
    if (wanted.length === 0 && existsSync(join(path, "binding.gyp"))) wanted.push("binding.gyp");
    return wanted.length > 0 ? [{ name, hooks: wanted }] : [];
  });
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The packages that `pnpm-workspace.yaml` decides about, and whether they may run. */
export function decidedBuilds(workspace: string): ReadonlyMap<string, boolean> {
  const [, block = ""] = /^allowBuilds:\n((?:[ #].*\n|\n)*)/m.exec(workspace) ?? [];
  return new Map(
    [...block.matchAll(/^ {2}"?([^"\s:]+)"?: (true|false)$/gm)].map(([, name = "", may]) => [name, may === "true"]),
  );
}
