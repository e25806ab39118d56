import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "../../test/texts.js";
import { ok, problem, refused } from "./index.js";
import { checkCharacters, checkText, lengthOf, unifyLineBreaks } from "./text.js";

const accepts = (text: string): boolean => checkCharacters(text, "text").ok;

/** What Unicode itself calls a control, a mark of direction or half a character; the exceptions are those the scripts need. */
const disguises = (char: string): boolean =>
  (/\p{Cc}/u.test(char) && !"\t\n\r".includes(char)) ||
  (/\p{Bidi_Control}/u.test(char) && !"\u061c\u200e\u200f".includes(char)) ||
  /\p{Cs}/u.test(char) ||
  char === "\ufeff";

describe("characters", () => {
  test("are refused when they could disguise a text, of all of Unicode just these", () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const char = String.fromCodePoint(code);
      if (accepts(char) === disguises(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["tabs and line breaks", "a\tb\nc\r\nd"],
    ["Arabic with vowel marks", "الإِنْتَرْنِت لِلْجَمِيع"],
    ["marks of direction inside a line", "\u200fالمادة 3\u200e (b)\u061c"],
    ["Persian with a zero-width non-joiner", "می\u200cخواهم"],
    ["Sinhala with a zero-width joiner", "ශ්\u200dරී ලංකා"],
    ["an emoji of several people", "👩‍👩‍👧‍👦"],
    ["an emoji with a skin tone and a variation selector", "👍🏽 ❤️"],
    ["a flag of tag characters", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["combining accents", "e\u0301 n\u0303 и\u0306"],
    ["Chinese beyond the first plane", "𠮷野家"],
    ["no-break and thin spaces", "10\u202f000\u00a0€ «\u2009x\u2009»"],
    ["a soft hyphen and a zero-width space", "Tele\u00adkommunikation\u200b"],
  ])("are accepted in %s", (_what, text) => expect(accepts(text)).toBe(true));

  test.each([
    ["NUL", "a\u0000b"],
    ["an escape", "\u001b[31mred"],
    ["a backspace", "good\bbad"],
    ["a form feed", "a\fb"],
    ["DEL", "a\u007f"],
    ["a C1 control", "a\u0085b"],
    ["left-to-right embedding", "\u202a"],
    ["right-to-left embedding", "\u202b"],
    ["pop directional formatting", "\u202c"],
    ["left-to-right override", "\u202d"],
    ["right-to-left override", "report\u202efdp.exe"],
    ["left-to-right isolate", "\u2066"],
    ["right-to-left isolate", "\u2067"],
    ["first strong isolate", "\u2068"],
    ["pop directional isolate", "\u2069"],
    ["a byte order mark", "\ufefftext"],
    ["the first half of a character", "a\ud83d"],
    ["the second half of a character", "\ude00a"],
    ["both halves in the wrong order", "\ude00\ud83d"],
  ])("are refused with %s", (_what, text) => {
    expect(checkCharacters(text, "name")).toEqual(refused(problem("CONTROL_CHARACTERS", "name")));
  });
});

describe("any text", () => {
  test("is refused because of a single such character, wherever it stands", () => {
    const bad = fc.constantFrom("\u0000", "\u007f", "\u202e", "\u2066", "\ufeff");
    fc.assert(fc.property(texts, bad, texts, (before, char, behind) => !accepts(before + char + behind)));
  });

  test("that is accepted comes back from UTF-8 byte for byte", () => {
    const halves = fc.string({ unit: fc.constantFrom("a", "م", "😀", "\ud83d", "\ude00", "\n") });
    fc.assert(
      fc.property(fc.oneof(texts, halves), (text) => {
        fc.pre(accepts(text));
        expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  test("has its line breaks unified and nothing else changed", () => {
    const lines = fc.array(texts.filter((line) => !/[\r\n]/.test(line)));
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\r\n", "\r"), (given, lineBreak) => {
        expect(unifyLineBreaks(given.join(lineBreak))).toBe(given.join("\n"));
      }),
    );
    expect(unifyLineBreaks("a\r\n\r\nb\rc\n\nd")).toBe("a\n\nb\nc\n\nd");
  });
});

describe("a length", () => {
  test.each([
    ["", 0],
    ["five!", 5],
    ["مرحبا", 5],
    ["𠮷野家", 3],
    ["😀😀", 2],
    ["e\u0301", 2],
    ["👨‍👩‍👧", 5],
  ])("of «%s» is %i code points", (text, length) => expect(lengthOf(text)).toBe(length));

  test("is that of the parts together", () => {
    fc.assert(fc.property(texts, texts, (one, other) => lengthOf(one + other) === lengthOf(one) + lengthOf(other)));
  });
});

describe("a name or title", () => {
  const check = (text: string) => checkText(text, "title", { max: 300, oneLine: true });

  test.each(["a b", "مدارس 2030", " a ", ""])("is one line: «%s»", (text) => expect(check(text)).toEqual(ok()));

  test.each(["a\nb", "a\r\nb", "a\rb", "a\tb", "a\u2028b", "a\u2029b", "a\u202eb", "a\n"])(
    "is refused once when it breaks the line or disguises it: %j",
    (text) => expect(check(text)).toEqual(refused(problem("CONTROL_CHARACTERS", "title"))),
  );
});

describe("a text of at most five characters", () => {
  const check = (text: string | null | undefined, required: boolean) => checkText(text, "name", { max: 5, required });
  const missing = refused(problem("FIELD_REQUIRED", "name"));
  const tooLong = (actual: number) => refused(problem("TEXT_TOO_LONG", "name", { max: 5, actual }));

  test.each(["a", "abcde", "مرحبا", "😀😀😀😀😀", " a b "])("is accepted: «%s»", (text) => {
    expect([check(text, true), check(text, false)]).toEqual([ok(), ok()]);
  });

  test.each([
    ["abcdef", 6],
    ["😀😀😀😀😀😀", 6],
    ["   a   ", 7],
  ])("is too long as «%s», and the refusal counts %i", (text, actual) => {
    expect([check(text, true), check(text, false)]).toEqual([tooLong(actual), tooLong(actual)]);
  });

  test.each([null, undefined, "", " ", "\n\t", "\u3000", "\u00a0"])(
    "is missing when it is %j, if it is required",
    (text) => {
      expect([check(text, true), check(text, false)]).toEqual([missing, ok()]);
    },
  );

  test("is not kept for being blank when it is too long or holds controls", () => {
    expect(check(" ".repeat(6), false)).toEqual(tooLong(6));
    expect(check("\u000b", false)).toEqual(refused(problem("CONTROL_CHARACTERS", "name")));
    expect(check("\ufeff", false)).toEqual(refused(problem("CONTROL_CHARACTERS", "name")));
    expect(check(" ".repeat(6), true)).toEqual(missing);
  });

  test("has both problems when it is too long and disguised", () => {
    expect(check("abcde\u202e", true)).toEqual(
      refused(problem("TEXT_TOO_LONG", "name", { max: 5, actual: 6 }), problem("CONTROL_CHARACTERS", "name")),
    );
  });
});
