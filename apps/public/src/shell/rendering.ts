import type { Texts } from "@openfloor/i18n";
import type { Language } from "@openfloor/i18n";
import { createContext, useContext } from "react";

/** What the render of a page knows besides its data. */
export interface Rendering {
  readonly textsFor: (language: Language) => Texts;
  /** Scheme and host of the pages, for addresses that must be whole. */
  readonly origin: string;
  readonly demo: boolean;
  /** On the page of an incident, its id. */
  readonly incidentId?: string;
  /** On a page with script, the nonce that lets it run. */
  readonly nonce?: string;
}

export const RenderingContext = createContext<Rendering | null>(null);

/** How this page is being rendered. Throws outside an entry. */
export function useRendering(): Rendering {
  const rendering = useContext(RenderingContext);
  if (!rendering) throw new Error("useRendering needs one of the two entries above it");
  return rendering;
}
