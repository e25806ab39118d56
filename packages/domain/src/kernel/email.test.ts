import { describe, expect, test } from "vitest";
import { problem, refused } from "./index.js";
import { checkEmail } from "./text.js";

const localPart = (length: number): string => "a".repeat(length);
const domainOf = (length: number): string => `${"b".repeat(length - 3)}.ch`;

describe("a mail address", () => {
  test.each([
    ["a plain one", "noor@example.org"],
    ["the shortest", "a@b.ch"],
    ["with a plus tag", "noor.haddad+cwg@example.org"],
    ["with an apostrophe", "o'neil@example.ie"],
    ["with signs that few people know to be allowed", "first/last=x!#$%&*?^_`{|}~@example.org"],
    ["of many labels", "desk@secretariat.union.example.org"],
    ["with hyphens and digits", "2-a@x-1.example.org"],
    ["of a domain in punycode", "info@xn--fsqu00a.xn--0zwm56d"],
    ["of a Chinese domain", "用户@例子.公司"],
    ["of an Arabic domain", "بريد@مثال.إختبار"],
    ["of a Russian domain", "почта@пример.рф"],
    ["of a Hindi domain with vowel signs", "मेल@उदाहरण.भारत"],
    ["with a combining accent", "rene\u0301@example.fr"],
    ["with capitals", "Noor.Haddad@Example.ORG"],
    ["of 64 characters before the @", `${localPart(64)}@example.org`],
    ["of 254 characters", `${localPart(64)}@${domainOf(189)}`],
  ])("is accepted: %s", (_what, email) => expect(checkEmail(email, "email").ok).toBe(true));

  test.each(["", " ", "\t\n"])("is missing when it is %j", (email) => {
    expect(checkEmail(email, "email")).toEqual(refused(problem("FIELD_REQUIRED", "email")));
  });

  test.each([
    ["no @", "noor.example.org"],
    ["two @", "noor@home@example.org"],
    ["nobody before the @", "@example.org"],
    ["no domain", "noor@"],
    ["a domain without a dot", "noor@localhost"],
    ["a domain that begins with a dot", "noor@.org"],
    ["a domain that begins with two", "noor@..org"],
    ["a domain that ends with a dot", "noor@example.org."],
    ["two dots in a row", "noor@example..org"],
    ["a last label of one letter", "noor@example.o"],
    ["an address by number", "noor@[127.0.0.1]"],
    ["a name in front", "Noor <noor@example.org>"],
    ["angle brackets", "<noor@example.org>"],
    ["quotes", '"noor haddad"@example.org'],
    ["a comment", "noor(desk)@example.org"],
    ["a backslash", "noor\\@example.org"],
    ["a colon", "mailto:noor@example.org"],
    ["two addresses with a comma", "noor@example.org,sam@example.org"],
    ["two addresses with a semicolon", "noor@example.org;sam@example.org"],
    ["two addresses with a space", "noor@example.org sam@example.org"],
    ["a space in front", " noor@example.org"],
    ["a space behind", "noor@example.org "],
    ["a no-break space", "noor\u00a0h@example.org"],
    ["an ideographic space", "noor@example.org\u3000"],
    ["a header behind CR LF", "noor@example.org\r\nBcc: sam@example.org"],
    ["a header behind LF", "noor@example.org\nBcc:sam@example.org"],
    ["a line break behind", "noor@example.org\n"],
    ["a line break inside", "noor\r\n@example.org"],
    ["a line separator", "noor@example.org\u2028"],
    ["NUL", "noor\u0000@example.org"],
    ["an override of direction", "noor\u202e@example.org"],
    ["an isolate", "\u2068noor@example.org\u2069"],
    ["a mark of direction, as copied from a page in Arabic", "\u200enoor@example.org"],
    ["an Arabic letter mark", "noor@example.org\u061c"],
    ["a zero-width space", "noor@exam\u200bple.org"],
    ["a word joiner", "noor\u2060@example.org"],
    ["a byte order mark", "\ufeffnoor@example.org"],
    ["half a character", "noor\ud83d@example.org"],
    ["65 characters before the @", `${localPart(65)}@example.org`],
    ["255 characters", `${localPart(64)}@${domainOf(190)}`],
    ["a hundred thousand characters", `${localPart(100_000)}@example.org`],
    ["a hundred thousand dots", `noor@${".".repeat(100_000)}`],
  ])("is refused: %s", (_what, email) => {
    expect(checkEmail(email, "email")).toEqual(refused(problem("EMAIL_INVALID", "email")));
  });
});
