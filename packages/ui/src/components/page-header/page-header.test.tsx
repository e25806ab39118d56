import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PageHeader } from "./page-header.js";

test("a title is set smaller from 81 letters on", () => {
  expect(renderToStaticMarkup(<PageHeader title={"a".repeat(80)} />)).not.toContain("of-page-header--long");
  expect(renderToStaticMarkup(<PageHeader title={"a".repeat(81)} />)).toContain("of-page-header--long");
});

test("a title in another language says so", () => {
  expect(renderToStaticMarkup(<PageHeader title="عنوان" titleLang="ar" titleDir="rtl" />)).toContain(
    '<h1 lang="ar" dir="rtl">',
  );
});
