import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Catalogue, type Catalogues, languages } from "./languages.ts";

/** Reads `<folder>/<capability>/<language>.json`. Gives the catalogues and the faults found while reading. */
export function readCatalogues(folder: string): { catalogues: Catalogues; faults: string[] } {
  const catalogues: Catalogues = {};
  const faults: string[] = [];
  for (const capability of foldersIn(folder)) {
    catalogues[capability] = {};
    const files = new Set(readdirSync(join(folder, capability)));
    for (const language of languages) {
      const name = `${language}.json`;
      if (!files.delete(name)) continue;
      const where = `${capability}/${name}`;
      const { catalogue, found } = parseCatalogue(where, readFileSync(join(folder, capability, name), "utf8"));
      catalogues[capability][language] = catalogue;
      faults.push(...found);
    }
    for (const name of files) faults.push(`${capability}/${name}: not a catalogue of one of the six languages`);
  }
  return { catalogues, faults };
}

/** One file's messages. JSON keeps only the last of two equal keys, so they are looked for in the text. */
export function parseCatalogue(where: string, json: string): { catalogue: Catalogue; found: string[] } {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const [, id = ""] of json.matchAll(/(?:^|[{,])\s*"([^"\\]+)"\s*:/gm)) {
    if (seen.has(id)) found.push(`${where}: ${id} is there twice`);
    seen.add(id);
  }
  try {
    const parsed: unknown = JSON.parse(json);
    if (isCatalogue(parsed)) return { catalogue: parsed, found };
    return { catalogue: {}, found: [...found, `${where}: must be one flat object of id and text`] };
  } catch (error) {
    return { catalogue: {}, found: [...found, `${where}: ${String(error)}`] };
  }
}

function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === "string")
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}
