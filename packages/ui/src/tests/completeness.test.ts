import { readdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { examples } from "../examples.js";
import { styleFiles } from "../gallery/compiled-styles.js";
import * as everything from "../index.js";

const components = Object.keys(everything).filter((name) => /^[A-Z]/.test(name));
const folders = readdirSync(new URL("../components/", import.meta.url));

describe("every component", () => {
  test.each(components)("%s has an example", (component) => {
    expect(examples.filter((example) => example.component === component)).not.toEqual([]);
  });

  test.each(components)("%s has an example in Arabic", (component) => {
    expect(examples.filter((example) => example.component === component && example.language === "ar")).not.toEqual([]);
  });

  test.each(folders)("%s has its stylesheet imported, if it has one", (folder) => {
    const own = readdirSync(new URL(`../components/${folder}/`, import.meta.url)).filter((file) =>
      file.endsWith(".css"),
    );
    const imported = styleFiles().map((file) => file.name);
    expect(imported).toEqual(expect.arrayContaining(own.map((file) => `components/${folder}/${file}`)));
  });
});

describe("every example", () => {
  const named = examples.map((example) => [`${example.component}, ${example.name}`, example] as const);

  test("has a name of its own", () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  });

  test.each(named)("%s, needs neither inline style nor inline script", (_, example) => {
    expect(renderToStaticMarkup(example.element)).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
  });
});
