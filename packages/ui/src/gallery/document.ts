import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import type { Language } from "../texts.js";

/** A whole HTML page around an element, as a server would send it, with the stylesheet inside. */
export function pageOf(element: ReactElement, language: Language, styles: string, title: string): string {
  const dir = language === "ar" ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>${renderToStaticMarkup(element)}</body>
</html>`;
}
