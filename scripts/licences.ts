import type { Bill, Component } from "./shipped.ts";

/** A package with the versions that are shipped of it and its licence, as an SPDX expression. */
export type Licensed = { readonly name: string; readonly versions: readonly string[]; readonly licence: string };

/** Licences that anything may have: none asks more than to be named. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PostgreSQL",
  "Zlib",
]);

/** Licences that one package may have, with why. */
const allowedFor: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Python-2.0": { argparse: "a translation of Python's own library under its permissive licence" },
  "CC-BY-4.0": { "caniuse-lite": "data about browsers, read when the sites are built" },
};

/** Every package of others in the bill, by name; one for all the platforms that bring their own. */
export function licensed({ components }: Bill): Licensed[] {
  const found = new Map<string, { versions: Set<string>; licence: string }>();
  for (const component of components.filter(({ group }) => group !== "@openfloor")) {
    const name = nameOf(component);
    const licence = licenceOf(component);
    const key = `${name} ${licence}`;
    found.set(key, { licence, versions: (found.get(key)?.versions ?? new Set()).add(component.version) });
  }
  return [...found]
    .map(([key, { versions, licence }]) => ({
      name: key.split(" ", 1)[0] ?? "",
      versions: [...versions].toSorted(),
      licence,
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The packages whose licence is on no list; one with a choice of licences needs one that is, one with several needs them all. */
export function notAllowed(packages: readonly Licensed[]): Licensed[] {
  return packages.filter(({ name, licence }) => {
    const bare = licence.replace(/^\((.*)\)$/, "$1");
    if (/[()]/.test(bare) || (/ OR /.test(bare) && / AND /.test(bare))) return true;
    const one = (id: string): boolean => allowed.has(id) || allowedFor[id]?.[name] !== undefined;
    return / OR /.test(bare) ? !bare.split(" OR ").some(one) : !bare.split(" AND ").every(one);
  });
}

/** The page that names every licence, as it is committed. */
export function licencesPage(packages: readonly Licensed[]): string {
  const count = new Map<string, number>();
  for (const { licence } of packages) count.set(licence, (count.get(licence) ?? 0) + 1);
  const totals = [...count].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return `# Licences of others

Openfloor itself is under the [European Union Public Licence, version 1.2](../LICENSE). This is what it brings of others: everything that an installation runs or sends to browsers. \`pnpm run licences\` writes this page, and a test compares it with what is installed and each licence with a list.

Two programs come beside the packages: Node.js, under the MIT licence, and PostgreSQL, under the PostgreSQL licence. Each package's own copy of its licence is in its folder under \`node_modules\`.

| licence | packages |
| --- | ---: |
${totals.map(([licence, number]) => `| ${licence} | ${number} |`).join("\n")}

| package | version | licence |
| --- | --- | --- |
${packages.map(({ name, versions, licence }) => `| ${name} | ${versions.join(", ")} | ${licence} |`).join("\n")}
`;
}

function nameOf({ group, name }: Component): string {
  const full = group === undefined ? name : `${group}/${name}`;
  return full.replace(/(linux|darwin|win32|windows)-(x64|arm64|arm|ia32|ppc64)(-gnu|-musl|-msvc)?$/, "(platform)");
}

function licenceOf({ licenses = [] }: Component): string {
  const all = licenses.map((one) =>
    "expression" in one ? one.expression : (one.license.id ?? one.license.name ?? "none"),
  );
  return all.length === 0 ? "none" : all.length === 1 ? (all[0] ?? "") : `(${all.join(" AND ")})`;
}
