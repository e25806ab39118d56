import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "./contrast.js";

const tokens = readFileSync(new URL("../tokens.css", import.meta.url), "utf8");
const [lightText = "", darkText = ""] = tokens.split("prefers-color-scheme: dark");
const light = coloursOf(lightText);
const schemes = [
  ["light", light],
  ["dark", new Map([...light, ...coloursOf(darkText)])],
] as const;

/** What is read, on what it stands: 4.5 to 1 is asked of text, 3 to 1 of edges that carry meaning. */
const pairs = [
  ...on("paper", 4.5, "ink", "ink-soft", "accent", "accent-strong", "visited", "red", "amber", "green"),
  ...on("tint", 4.5, "ink", "ink-soft", "accent"),
  ...on("accent-tint", 4.5, "ink", "ink-soft", "accent", "accent-strong", "visited"),
  ...on("red-tint", 4.5, "ink", "ink-soft", "red", "accent"),
  ...on("amber-tint", 4.5, "ink", "ink-soft", "amber", "accent"),
  ...on("green-tint", 4.5, "ink", "ink-soft", "green", "accent"),
  ...on("accent", 4.5, "on-accent"),
  ...on("accent-strong", 4.5, "on-accent"),
  ...on("red-solid", 4.5, "on-red"),
  ...on("paper", 3, "control"),
  ...on("tint", 3, "control"),
];

describe.each(schemes)("in the %s scheme", (_, colours) => {
  test.each(pairs)("$text on $ground has a contrast of at least $least to 1", ({ text, ground, least }) => {
    expect(contrast(required(colours, text), required(colours, ground))).toBeGreaterThanOrEqual(least);
  });
});

test("black on white has a contrast of 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

function on(ground: string, least: number, ...texts: readonly string[]) {
  return texts.map((text) => ({ ground, least, text }));
}

function coloursOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--of-([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

function required(colours: Map<string, string>, name: string): string {
  const colour = colours.get(name);
  if (colour === undefined) throw new Error(`No colour is called ${name}`);
  return colour;
}
