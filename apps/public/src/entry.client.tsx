import { isLanguage, loadTexts } from "@openfloor/i18n";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { RenderingContext } from "./shell/rendering.js";

/** Only pages that ask for script load this; they fetch the texts of their one language. */
const language = document.documentElement.lang;
const texts = await loadTexts(isLanguage(language) ? language : "en");

hydrateRoot(
  document,
  <RenderingContext
    value={{ textsFor: () => texts, origin: location.origin, demo: document.querySelector(".of-demo-banner") !== null }}
  >
    <HydratedRouter />
  </RenderingContext>,
);
