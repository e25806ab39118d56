import type { Language } from "@openfloor/i18n";
import { textsFor } from "@openfloor/i18n/all";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, expectTypeOf, it } from "vitest";
import { Localized, StatedDate, T, TextsProvider, type TProps, useTexts } from "./index.js";

const html = (language: Language, children: ReactNode) =>
  renderToStaticMarkup(<TextsProvider texts={textsFor(language)}>{children}</TextsProvider>);

describe("texts in components", () => {
  it("come in the language of the nearest provider", () => {
    const Button = () => <button type="button">{useTexts().t("common.continue")}</button>;
    expect(html("fr", <Button />)).toBe(`<button type="button">Continuer</button>`);
    const nested = (
      <TextsProvider texts={textsFor("zh")}>
        <Button />
      </TextsProvider>
    );
    expect(html("fr", nested)).toBe(`<button type="button">继续</button>`);
  });

  it("are missed loudly where there is no provider", () => {
    expect(() => renderToStaticMarkup(<T id="common.back" />)).toThrow("useTexts needs a TextsProvider above it");
  });
});

describe("T", () => {
  it("puts elements where the message has its tags", () => {
    const page = <T id="common.notFoundText" components={{ home: (words) => <a href="/es">{words}</a> }} />;
    expect(html("es", page)).toBe(`Compruebe la dirección o empiece desde la <a href="/es">página de inicio</a>.`);
  });

  it("takes no value for a tag", () => {
    const name = "<home>free</home> & <b>";
    expect(html("en", <T id="common.signedInAs" values={{ name }} />)).toBe(
      "Signed in as &lt;home&gt;free&lt;/home&gt; &amp; &lt;b&gt;",
    );
  });

  it("asks the compiler for the values and elements of its message", () => {
    expectTypeOf<TProps<"common.notFoundText">>()
      .toHaveProperty("components")
      .exclude<undefined>()
      .toHaveProperty("home");
    expectTypeOf<TProps<"common.daysLeft">>().toHaveProperty("values").toEqualTypeOf<{ days: number }>();
    expectTypeOf<{ id: "common.back" }>().toExtend<TProps<"common.back">>();
    expectTypeOf<{ id: "common.daysLeft" }>().not.toExtend<TProps<"common.daysLeft">>();
  });
});

describe("Localized", () => {
  const topic = {
    original: { language: "ar", text: "الإنترنت للجميع", origin: "ORIGINAL" },
    translations: [{ language: "fr", text: "L’Internet pour tous", origin: "HUMAN_TRANSLATION" }],
  };

  it("shows the reading language, marked too, so that no word in it turns those beside it", () => {
    expect(html("ar", <Localized text={topic} />)).toBe(`<span lang="ar" dir="rtl">الإنترنت للجميع</span>`);
    expect(html("fr", <Localized text={topic} as="p" />)).toBe(`<p lang="fr" dir="ltr">L’Internet pour tous</p>`);
  });

  it("marks the original with its language and direction where there is no translation", () => {
    expect(html("en", <Localized text={topic} />)).toBe(`<span lang="ar" dir="rtl">الإنترنت للجميع</span>`);
  });
});

describe("StatedDate", () => {
  const source = "https://example.org";

  it("puts an exact day into the reading language", () => {
    const day = {
      text: "2020-02-05",
      earliest: "2020-02-05",
      latest: "2020-02-05",
      precision: "DAY",
      source,
    };
    expect(html("es", <StatedDate date={day} />)).toBe(`<time dateTime="2020-02-05">5 de febrero de 2020</time>`);
  });

  it("puts a date into the reading language, and quotes the source where it says more", () => {
    const month = {
      text: "August 2015",
      earliest: "2015-08-01",
      latest: "2015-08-31",
      precision: "MONTH",
      source,
    };
    expect(html("fr", <StatedDate date={month} />)).toBe(`<time dateTime="2015-08">août 2015</time>`);
    expect(html("fr", <StatedDate date={{ ...month, text: "August 2015 (online)" }} />)).toBe(
      `<time dateTime="2015-08">août 2015</time> <q lang="en" dir="ltr">online</q>`,
    );
    expect(
      html(
        "fr",
        <StatedDate
          date={{ ...month, earliest: "2020-12-15", latest: "2020-12-15", precision: "DAY", text: "15 December 2020" }}
        />,
      ),
    ).toBe(`<time dateTime="2020-12-15">15 décembre 2020</time>`);
  });

  it("quotes the source's words, marked as English, when no date can be read from them", () => {
    const words = {
      text: "before September 2017 meeting",
      earliest: null,
      latest: null,
      precision: "UNKNOWN",
      source,
    };
    expect(html("ar", <StatedDate date={words} />)).toBe(`<q lang="en" dir="ltr">before September 2017 meeting</q>`);
    expect(html("en", <StatedDate date={words} />)).toBe(`<q>before September 2017 meeting</q>`);
  });

  it("says that nothing is stated", () => {
    expect(html("zh", <StatedDate date={null} />)).toBe("<span>未说明</span>");
    expect(html("ru", <StatedDate date={{ text: "", precision: "UNKNOWN" }} />)).toBe("<span>не указано</span>");
  });

  it("shows the earliest and latest of a span of days, and a bare year", () => {
    const span = {
      text: "",
      earliest: "2019-09-19",
      latest: "2019-09-20",
      precision: "DAY",
      source,
    };
    expect(html("es", <StatedDate date={span} />)).toBe("19–20 de septiembre de 2019");
    const year = {
      text: "2018",
      earliest: "2018-01-01",
      latest: "2018-12-31",
      precision: "YEAR",
      source,
    };
    expect(html("ar", <StatedDate date={year} />)).toBe(`<time dateTime="2018">2018</time>`);
  });
});
