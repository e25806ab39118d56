import type { Texts } from "@openfloor/i18n";
import { createContext, type ReactNode, useContext } from "react";

const TextsContext = createContext<Texts | null>(null);

/** Gives all components below the texts of one language. On a server each render has its own. */
export function TextsProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The texts of the reading language. Throws outside a `TextsProvider`. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useTexts needs a TextsProvider above it");
  return texts;
}
