import type { ReactElement } from "react";
import type { Language } from "./texts.js";

/** A component in use, with the language its page would be in. */
export interface Example {
  readonly component: string;
  readonly name: string;
  readonly language: Language;
  readonly element: ReactElement;
}

type Named = Readonly<Record<string, readonly [Language, ReactElement]>>;

/** Gives the examples of one component from their names. */
export function examplesOf(component: string, named: Named): readonly Example[] {
  return Object.entries(named).map(([name, [language, element]]) => ({ component, name, language, element }));
}
