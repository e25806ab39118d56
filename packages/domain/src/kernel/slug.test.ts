import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { texts } from "../../test/texts.js";
import { isSlug, slugFrom } from "./slug.js";

describe("a slug", () => {
  test.each(["abc", "2020", "expanding-internet-connectivity", "a-b-c", "x".repeat(80)])("is «%s»", (text) => {
    expect(isSlug(text)).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["too short", "ab"],
    ["too long", "x".repeat(81)],
    ["with a capital", "Connectivity"],
    ["with a space", "two words"],
    ["with a hyphen in front", "-abc"],
    ["with a hyphen behind", "abc-"],
    ["with two hyphens in a row", "a--b"],
    ["with an accent", "économie"],
    ["in another script", "связь"],
    ["with a path in it", "../etc"],
    ["with a line break", "abc\n"],
    ["with an underscore", "a_b"],
  ])("is nothing %s: «%s»", (_what, text) => expect(isSlug(text)).toBe(false));
});

describe("words become a slug", () => {
  test.each([
    ["Expanding Internet Connectivity", "expanding-internet-connectivity"],
    ["  OTT: opportunities & challenges?  ", "ott-opportunities-challenges"],
    ["Économie numérique à Genève", "economie-numerique-a-geneve"],
    ["İnternet ve gençlik", "internet-ve-genclik"],
    ["WTSA–20 / Res. 102", "wtsa-20-res-102"],
    ["IPv6 ﬁrst", "ipv6-first"],
    ["Связь (5G)", undefined],
    ["Связь 2027", "2027"],
    ["الاتصال", undefined],
    ["互联网", undefined],
    ["ab", undefined],
    ["", undefined],
  ])("«%s» gives %s", (words, slug) => expect(slugFrom(words)).toBe(slug));

  test("of which at most sixty characters are kept, without a hyphen at the cut", () => {
    expect(slugFrom(`${"x".repeat(59)} yz`)).toBe("x".repeat(59));
    expect(slugFrom("word ".repeat(50))).toBe("word-".repeat(12).slice(0, -1));
  });

  test("always into a slug that stays as it is, or into nothing", () => {
    const words = fc.oneof(texts, fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(words, (text) => {
        const slug = slugFrom(text);
        expect(slug === undefined || (isSlug(slug) && slugFrom(slug) === slug)).toBe(true);
      }),
    );
  });
});
