import { readFileSync } from "node:fs";

const entry = new URL("../../src/styles.css", import.meta.url);

/** The whole stylesheet as one text, its imports in place. */
export function compiledStyles(): string {
  return withImports(entry);
}

/** Every file of the stylesheet by its address, in the order of the imports. */
export function styleFiles(): readonly { readonly name: string; readonly text: string }[] {
  const root = new URL("./", entry).href;
  return importsOf(read(entry)).map((path) => {
    const url = new URL(path, entry);
    return { name: url.href.slice(root.length), text: read(url) };
  });
}

function withImports(url: URL): string {
  return read(url).replaceAll(importRule, (_, path: string) => withImports(new URL(path, url)));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(importRule)].map((match) => match[1] ?? "");
}

function read(url: URL): string {
  return readFileSync(url, "utf8");
}

const importRule = /@import "([^"]+)";/g;
