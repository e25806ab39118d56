import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages as shown } from "../src/languages.js";
import { check } from "./check.ts";
import { emit } from "./emit.ts";
import { type Catalogues, languages } from "./languages.ts";
import { readCatalogues } from "./read-catalogues.ts";

const root = join(import.meta.dirname, "..");

function one(text: string): Map<string, string> {
  const catalogues: Catalogues = { a: Object.fromEntries(languages.map((language) => [language, { "a.b": text }])) };
  return emit(catalogues);
}

describe("the compiled catalogues", () => {
  it("are built from catalogues without a fault, and are what the generated files hold", () => {
    const { catalogues, faults } = readCatalogues(join(root, "catalogues"));
    expect([...faults, ...check(catalogues)]).toEqual([]);
    for (const [name, text] of emit(catalogues)) expect(readFileSync(join(root, "src/gen", name), "utf8")).toBe(text);
  });

  it("do not depend on the order in which messages were written", () => {
    const { catalogues } = readCatalogues(join(root, "catalogues"));
    const turned = Object.fromEntries(
      Object.entries(catalogues)
        .toReversed()
        .map(([capability, byLanguage]) => [
          capability,
          Object.fromEntries(
            Object.entries(byLanguage).map(([language, messages]) => [
              language,
              Object.fromEntries(Object.entries(messages).toReversed()),
            ]),
          ),
        ]),
    );
    expect(emit(turned)).toEqual(emit(catalogues));
  });

  it("name the parameters and inline elements of each message for the compiler", () => {
    const types = one(
      "{n, plural, one {#} other {#}} {kind, select, A {a} other {b}} {name} {max, number} <link>c</link><mark/>",
    ).get("messages.ts");
    expect(types).toContain(`"a.b": { kind: string; max: number; n: number; name: string | number };`);
    expect(types).toContain(`"a.b": "link" | "mark";`);
    expect(one("text").get("messages.ts")).toContain(`"a.b": undefined;`);
  });

  it("isolate what Arabic sentences print, also inside plurals, but not addresses that a mail program links", () => {
    const arabic = one("{title} {n, plural, other {# {name}}} {confirmUrl}").get("ar.ts");
    expect(arabic).toContain(JSON.stringify(["\u2068", ["title"], "\u2069", " "]).slice(1, -1));
    expect(arabic).toContain(JSON.stringify(["\u2068", ["name"], "\u2069"]).slice(1, -1));
    expect(arabic).toContain(JSON.stringify([" ", ["confirmUrl"]]).slice(1, -1));
    expect(one("{title}").get("en.ts")).toContain(JSON.stringify([["title"]]));
  });

  it("curve apostrophes before ICU takes them for quotes, and set French no-break spaces", () => {
    expect(one("l'avis d'{name} : « oui » ?").get("fr.ts")).toContain(
      JSON.stringify(["l’avis d’", ["name"], "\u00a0: «\u00a0oui\u00a0»\u00a0?"]),
    );
    expect(one("à 23:59; «oui»: {name}!").get("fr.ts")).toContain(
      JSON.stringify(["à 23:59\u00a0; «\u00a0oui\u00a0»\u00a0: ", ["name"], "\u00a0!"]),
    );
    expect(one("at 23:59; yes: {name}!").get("en.ts")).toContain(JSON.stringify(["at 23:59; yes: ", ["name"], "!"]));
  });

  it("exist for the same languages as the apps show", () => {
    expect(languages).toEqual(shown);
  });
});
