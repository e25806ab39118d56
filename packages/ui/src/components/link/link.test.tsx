import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageSwitch } from "../language-switch/language-switch.js";
import { sixLanguages } from "../language-switch/language-switch.examples.js";
import { Tabs } from "../tabs/tabs.js";
import { LinkProvider } from "./link.js";
import type { LinkProps } from "./link.js";

function ClientLink(props: LinkProps) {
  return <a data-client="" {...props} />;
}

test("an app's own link stands behind the links of components", () => {
  const tabs = <Tabs label="Meeting" items={[{ href: "/agenda", label: "Agenda" }]} />;
  expect(renderToStaticMarkup(tabs)).not.toContain("data-client");
  expect(renderToStaticMarkup(<LinkProvider element={ClientLink}>{tabs}</LinkProvider>)).toContain(
    'data-client="" href="/agenda"',
  );
});

test("a change of language always loads the page anew", () => {
  const languages = <LanguageSwitch label="Language" languages={sixLanguages("en")} />;
  expect(renderToStaticMarkup(<LinkProvider element={ClientLink}>{languages}</LinkProvider>)).not.toContain(
    "data-client",
  );
});
