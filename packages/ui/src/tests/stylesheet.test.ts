import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compiledStyles, styleFiles } from "../gallery/compiled-styles.js";
import { declarationsOf, physicalDirections } from "./declarations.js";

const files = styleFiles().map((file) => [file.name, file.text] as const);

describe("the stylesheet", () => {
  test("stays under 12 kB when it is compressed", () => {
    const minified = compiledStyles()
      .replaceAll(/\/\*[^]*?\*\//g, "")
      .replaceAll(/\s+/g, " ");
    expect(gzipSync(minified, { level: 9 }).byteLength).toBeLessThan(12 * 1024);
  });

  test.each(files)("%s knows no left and right", (_, text) => {
    expect(declarationsOf(text).filter(physicalDirections)).toEqual([]);
  });

  test.each(files.filter(([name]) => name !== "tokens.css"))("%s takes its colours from the tokens", (_, text) => {
    expect(
      declarationsOf(text).filter(({ value }) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/i.test(value)),
    ).toEqual([]);
  });

  test.each(files.filter(([name]) => name !== "tokens.css"))(
    "%s spaces letters and slants them only where the script allows it",
    (_, text) => {
      const forced = declarationsOf(text).filter(
        ({ property, value }) =>
          (property === "letter-spacing" && !/^(inherit|var\()/.test(value)) ||
          (property === "font-style" && !/^(normal|var\()/.test(value)),
      );
      expect(forced).toEqual([]);
    },
  );

  test("would notice a physical direction", () => {
    const planted = [
      "margin-left: 1rem",
      "left: 0",
      "text-align: right",
      "border-right-color: red",
      "padding: 0 1px 0 2px",
      "float: left",
    ];
    expect(declarationsOf(`.a { ${planted.join("; ")}; }`).filter(physicalDirections)).toHaveLength(planted.length);
  });
});
