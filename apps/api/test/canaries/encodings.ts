import { canariesIn, textMark } from "./canary.js";

/** One dress in which a text may come: whether one with the mark occurs, and the undressed texts around it. */
export type Encoding = {
  readonly form: string;
  readonly occurs: (text: string) => boolean;
  readonly decode: (text: string) => string[];
};

const hexOf = (text: string): string => Buffer.from(text).toString("hex");
const everyCharacter = (write: (code: number) => string): string =>
  Array.from(textMark, (character) => write(character.charCodeAt(0))).join("");
const hex2 = (code: number): string => code.toString(16).padStart(2, "0");

/** A dress that replaces each character by a code; upper and lower case are the same. */
function coded(form: string, write: (code: number) => string, code: RegExp): Encoding {
  const mark = everyCharacter(write).toLowerCase();
  return {
    form,
    occurs: (text) => text.toLowerCase().includes(mark),
    decode: (text) => [
      text
        .toLowerCase()
        .replace(code, (_all, hexadecimal: string | undefined, decimal: string | undefined) =>
          String.fromCharCode(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
        ),
    ],
  };
}

const wide = (form: string, order: (text: string) => string): Encoding => ({
  form,
  occurs: (text) => text.includes(order(textMark)),
  decode: (text) => [text.replaceAll("\0", "")],
});

/** What of a base64 text does not depend on what stands before and behind it, for each of the three ways to fall into groups. */
const base64Marks = [0, 1, 2].map((before) => {
  const encoded = Buffer.from("-".repeat(before) + textMark).toString("base64");
  return encoded.slice(before === 0 ? 0 : before + 1, Math.floor(((before + textMark.length) * 4) / 3));
});

const base64: Encoding = {
  form: "base64",
  occurs: (text) => base64Marks.some((mark) => text.includes(mark) || text.includes(toUrlAlphabet(mark))),
  decode: (text) =>
    [...text.matchAll(/[\w+/-]{12,}/g)]
      .filter(([run]) => base64.occurs(run))
      .flatMap(([run]) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), "base64").toString("latin1")))
      .filter((decoded) => decoded.toLowerCase().includes(textMark)),
};
const toUrlAlphabet = (text: string): string => text.replaceAll("+", "-").replaceAll("/", "_");

const hexadecimal: Encoding = {
  form: "hex",
  occurs: (text) => text.toLowerCase().includes(hexOf(textMark)),
  decode: (text) =>
    [...text.toLowerCase().matchAll(/[\da-f]{18,}/g)]
      .flatMap(([run]) => [run, run.slice(1)])
      .map((run) => Buffer.from(run, "hex").toString("latin1")),
};

/** Every dress that is recognised. A canary of letters passes escaping for HTML, JSON and addresses as it is. */
export const encodings: readonly Encoding[] = [
  { form: "as it is", occurs: (text) => canariesIn(text).length > 0, decode: (text) => [text] },
  coded("URL-encoded", (code) => `%${hex2(code)}`, /%([\da-f]{2})/g),
  coded("URL-encoded twice", (code) => `%25${hex2(code)}`, /%25([\da-f]{2})/g),
  coded("quoted-printable", (code) => `=${hex2(code)}`, /=([\da-f]{2})/g),
  coded("JSON-escaped", (code) => `\\u00${hex2(code)}`, /\\u00([\da-f]{2})/g),
  coded("escaped by bytes", (code) => `\\x${hex2(code)}`, /\\x([\da-f]{2})/g),
  coded("HTML-escaped", (code) => `&#${code};`, /&#(?:x([\da-f]+)|(\d+));/g),
  coded("HTML-escaped in hexadecimal", (code) => `&#x${hex2(code)};`, /&#(?:x([\da-f]+)|(\d+));/g),
  wide("UTF-16, little end first", (text) => Array.from(text, (character) => `${character}\0`).join("")),
  wide("UTF-16, big end first", (text) => Array.from(text, (character) => `\0${character}`).join("")),
  hexadecimal,
  base64,
];
