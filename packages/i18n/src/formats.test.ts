import { describe, expect, it } from "vitest";
import { textsFor } from "./all.js";
import { languages } from "./index.js";
import type { Texts } from "./texts.js";

/** What each language says, with every kind of space and isolate made visible as plain text. */
const inAll = (say: (texts: Texts) => string) =>
  languages.map((language) =>
    say(textsFor(language))
      .replace(/[\u00a0\u2009\u202f]/g, " ")
      .replace(/[\u2068\u2069]/g, ""),
  );

describe("formats", () => {
  it("write a day, with Western digits in Arabic and the ordinal first in French", () => {
    expect(inAll((texts) => texts.date("2027-03-01"))).toEqual([
      "1 مارس 2027",
      "2027年3月1日",
      "1 March 2027",
      "1er mars 2027",
      "1 марта 2027 г.",
      "1 de marzo de 2027",
    ]);
  });

  it("write two days of one month as one phrase", () => {
    expect(inAll((texts) => texts.dateRange("2019-09-19", "2019-09-20"))).toEqual([
      "19–20 سبتمبر 2019",
      "2019年9月19日至20日",
      "19–20 September 2019",
      "19–20 septembre 2019",
      "19–20 сентября 2019 г.",
      "19–20 de septiembre de 2019",
    ]);
  });

  it("write ranges with ordinary spaces, as browsers do", () => {
    expect(textsFor("en").dateRange("2019-09-30", "2019-10-01")).toBe("30 September – 1 October 2019");
    expect(textsFor("en").dateRange("2019-12-30", "2020-01-01")).toBe("30 December 2019 – 1 January 2020");
    expect(textsFor("es").dateRange("2019-09-30", "2019-10-01")).toBe("30 de septiembre – 1 de octubre de 2019");
  });

  it("write ranges across months and years in Chinese without saying twice what is shared", () => {
    const { dateRange } = textsFor("zh");
    expect(dateRange("2019-09-30", "2019-10-01")).toBe("2019年9月30日至10月1日");
    expect(dateRange("2019-12-30", "2020-01-01")).toBe("2019年12月30日至2020年1月1日");
    expect(dateRange("2019-01-09", "2019-12-01")).toBe("2019年1月9日至12月1日");
    expect(dateRange("2019-09-19", "2019-09-19")).toBe("2019年9月19日");
  });

  it("write a month", () => {
    expect(inAll((texts) => texts.month("2015-08"))).toEqual([
      "أغسطس 2015",
      "2015年8月",
      "August 2015",
      "août 2015",
      "август 2015 г.",
      "agosto de 2015",
    ]);
  });

  it("write an instant on the clock of its zone and name the zone", () => {
    expect(inAll((texts) => texts.instant("2027-03-01T22:59:59.999Z", "Europe/Zurich"))).toEqual([
      "1 مارس 2027، الساعة 23:59 (توقيت جنيف، UTC+1)",
      "2027年3月1日 23:59（日内瓦时间，UTC+1）",
      "1 March 2027, 23:59 (Geneva time, UTC+1)",
      "1er mars 2027 à 23:59 (heure de Genève, UTC+1)",
      "1 марта 2027 г., 23:59 (женевское время, UTC+1)",
      "1 de marzo de 2027, 23:59 (hora de Ginebra, UTC+1)",
    ]);
  });

  it.each([
    ["2027-07-01T21:59:00Z", "Europe/Zurich", "1 July 2027, 23:59 (Geneva time, UTC+2)"],
    ["2027-03-01T22:59:00Z", "UTC", "1 March 2027, 22:59 (UTC)"],
    ["2027-03-01T22:59:00Z", "America/New_York", "1 March 2027, 17:59 (Eastern Time, UTC−5)"],
    ["2027-03-01T22:59:00Z", "Asia/Kolkata", "2 March 2027, 04:29 (India Standard Time, UTC+5:30)"],
    ["2027-02-28T23:00:00Z", "Europe/Zurich", "1 March 2027, 00:00 (Geneva time, UTC+1)"],
  ])("write %s in %s as %s", (iso, zone, words) => {
    expect(textsFor("en").instant(iso, zone)).toBe(words);
  });

  it("write the seconds of an instant when asked", () => {
    expect(textsFor("en").instant("2027-03-01T22:59:07Z", "Europe/Zurich", "second")).toBe(
      "1 March 2027, 23:59:07 (Geneva time, UTC+1)",
    );
  });

  it("refuse what is no date, no instant and no zone", () => {
    const { date, instant } = textsFor("en");
    expect(() => date("1 March")).toThrow(RangeError);
    expect(() => date("2027-02-30")).toThrow(RangeError);
    expect(() => instant("soon", "Europe/Zurich")).toThrow(RangeError);
    expect(() => instant("2027-03-01T22:59:00", "Europe/Zurich")).toThrow(RangeError);
    expect(() => instant("2027-03-01T22:59:00Z", "Europe/Nowhere")).toThrow(RangeError);
  });

  it("write numbers with the separators of the language", () => {
    expect(inAll((texts) => texts.number(1234567.5))).toEqual([
      "1,234,567.5",
      "1,234,567.5",
      "1,234,567.5",
      "1 234 567,5",
      "1 234 567,5",
      "1.234.567,5",
    ]);
  });

  it("join items into a phrase", () => {
    expect(inAll((texts) => texts.list(["A", "B", "C"]))).toEqual([
      "A وB وC",
      "A、B和C",
      "A, B and C",
      "A, B et C",
      "A, B и C",
      "A, B y C",
    ]);
  });

  it("name languages in the reading language, and leave a code without a name as it is", () => {
    expect(inAll((texts) => texts.languageLabel("ru"))).toEqual([
      "الروسية",
      "俄语",
      "Russian",
      "russe",
      "русский",
      "ruso",
    ]);
    expect(textsFor("en").languageLabel("pt")).toBe("Portuguese");
    expect(textsFor("en").languageLabel("not a code")).toBe("not a code");
  });

  it("say how many days lie between today and a day", () => {
    expect(inAll((texts) => texts.relativeDays(1))).toEqual(["غدًا", "明天", "tomorrow", "demain", "завтра", "mañana"]);
    expect(inAll((texts) => texts.relativeDays(5))).toEqual([
      "خلال 5 أيام",
      "5天后",
      "in 5 days",
      "dans 5 jours",
      "через 5 дней",
      "dentro de 5 días",
    ]);
    expect(textsFor("en").relativeDays(-1)).toBe("yesterday");
  });
});
