import type { Direction } from "../../texts.js";

export interface LanguageChoice {
  /** BCP 47 code; becomes `lang` and `hreflang`. */
  readonly code: string;
  /** The language's name in its own script. */
  readonly name: string;
  readonly dir: Direction;
  /** The same page in that language. */
  readonly href: string;
  readonly current?: boolean;
}

export interface LanguageSwitchProps {
  /** Names the list to those who listen. */
  readonly label: string;
  /** In the order to be shown. */
  readonly languages: readonly LanguageChoice[];
}

/** The same page in the other languages, each named in its own script. Plain links: a change of language loads the page anew. */
export function LanguageSwitch({ label, languages }: LanguageSwitchProps) {
  return (
    <nav className="of-language-switch" aria-label={label}>
      <ul>
        {languages.map(({ code, name, dir, href, current }) => (
          <li key={code}>
            <a href={href} hrefLang={code} lang={code} dir={dir} aria-current={current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
