import { direction, type Language, loadTexts, type Texts } from "@openfloor/i18n";
import { TextsProvider } from "@openfloor/web";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { chosenLanguage, rememberLanguage } from "./reading-language.js";

interface LanguageChoice {
  /** Fetches the catalogue of `language`, shows it, and remembers the choice. Rejects when the network does. */
  readonly choose: (language: Language) => Promise<void>;
  /** The same without remembering, and only where nobody has chosen: for the language of an account. */
  readonly suggest: (language: Language) => Promise<void>;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Gives everything below one language, which can be changed without losing what is on the page. */
export function LanguageProvider({ first, children }: { readonly first: Texts; readonly children: ReactNode }) {
  const [texts, setTexts] = useState(first);
  const choice = useMemo<LanguageChoice>(() => {
    const show = async (language: Language) => setTexts(await loadTexts(language));
    return {
      choose: async (language) => {
        await show(language);
        rememberLanguage(language);
      },
      suggest: async (language) => {
        if (chosenLanguage() === null) await show(language);
      },
    };
  }, []);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.documentElement.dir = direction(texts.language);
  }, [texts.language]);
  return (
    <LanguageContext value={choice}>
      <TextsProvider texts={texts}>{children}</TextsProvider>
    </LanguageContext>
  );
}

/** How to change the language. Throws outside a `LanguageProvider`. */
export function useLanguageChoice(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error("useLanguageChoice needs a LanguageProvider above it");
  return choice;
}
