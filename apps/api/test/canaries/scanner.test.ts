import { deflateSync, gzipSync, brotliCompressSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { canaryDay, canaryNumber, canaryText } from "./canary.js";
import { Scanner, type Place } from "./scanner.js";

const column = "core.contribution_draft.body";
const canary = canaryText(column);
const coded = (write: (code: number) => string): string =>
  Array.from(canary, (character) => write(character.charCodeAt(0))).join("");
const hex = (code: number): string => code.toString(16);

const dressed: Readonly<Record<string, string | Buffer>> = {
  "as it is": canary,
  "in capitals": canary.toUpperCase(),
  "URL-encoded": coded((code) => `%${hex(code)}`),
  "URL-encoded in capitals": coded((code) => `%${hex(code).toUpperCase()}`),
  "URL-encoded twice": coded((code) => `%25${hex(code)}`),
  "base64, first of three": Buffer.from(canary).toString("base64"),
  "base64, second of three": Buffer.from(`x${canary}y`).toString("base64"),
  "base64, third of three": Buffer.from(`xy${canary}`).toString("base64url"),
  "base64 behind other letters": `token.${Buffer.from(`{"name":"${canary}"}`).toString("base64url")}.signature`,
  "base64 on several lines": Buffer.from(`xy${canary}`)
    .toString("base64")
    .replace(/(.{9})/g, "$1\r\n"),
  hex: Buffer.from(canary).toString("hex"),
  "hex as PostgreSQL shows bytes": `\\x${Buffer.from(canary).toString("hex").toUpperCase()}`,
  "JSON-escaped": coded((code) => `\\u00${hex(code)}`),
  "escaped by bytes": coded((code) => `\\x${hex(code)}`),
  "HTML-escaped": coded((code) => `&#${code};`),
  "HTML-escaped in hexadecimal": coded((code) => `&#x${hex(code)};`),
  "quoted-printable, in the middle of a line": `${canary.slice(0, 8)}=\r\n${canary.slice(8)}`,
  "quoted-printable by codes": coded((code) => `=${hex(code).toUpperCase()}`),
  "UTF-16, little end first": Buffer.from(canary, "utf16le"),
  "UTF-16, big end first": Buffer.from(canary, "utf16le").swap16(),
  gzip: gzipSync(canary),
  deflate: deflateSync(canary),
  "a deflated part of an archive": Buffer.from(zipSync({ "docProps/core.xml": strToU8(`<a>${canary}</a>`) })),
  "an archive in an archive": Buffer.from(zipSync({ "all.zip": zipSync({ "a.txt": strToU8(canary) }) })),
  "an archive's comment": Buffer.from(zipSync({ "a.txt": [strToU8("a"), { comment: canary }] })),
  "the name of a file in an archive": Buffer.from(zipSync({ [`${canary}.txt`]: strToU8("a") })),
};

const around = (content: string | Buffer): string | Buffer =>
  typeof content === "string" ? `before ${content} behind` : content;
const columnsIn = (place: Omit<Place, "name">): string[] => [
  ...new Set(new Scanner().scan([{ name: "here", ...place }]).map((leak) => leak.column)),
];

describe("the search for canaries", () => {
  it.each(Object.keys(dressed))("finds one %s, and says of which column", (form) => {
    expect(columnsIn({ content: around(dressed[form] ?? "") })).toEqual([column]);
  });

  it("finds one under brotli", () => {
    expect(columnsIn({ content: brotliCompressSync(canary), compressed: "br" })).toEqual([column]);
  });

  it("finds a number and a day", () => {
    expect(columnsIn({ content: `{"n":${canaryNumber("core.contribution.number", 7)}}` })).toEqual([
      "core.contribution.number",
    ]);
    expect(columnsIn({ content: `from ${canaryDay("core.meeting.starts")}T00:00` })).toEqual(["core.meeting.starts"]);
  });

  it("finds nothing where nothing is, and counts where it has looked", () => {
    const scanner = new Scanner();
    expect(
      scanner.scan([
        { name: "text", content: "nothing" },
        { name: "archive", content: Buffer.from(zipSync({ "a.txt": strToU8("nothing") })) },
      ]),
    ).toEqual([]);
    expect([scanner.places, scanner.bytes > 100]).toEqual([3, true]);
  });
});
