import { direction, isLanguage, languageName, languages } from "@openfloor/i18n";
import { LanguageSwitch } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useEffect, useRef } from "react";
import { useLanguageChoice } from "./language-context.js";

/** The six languages. A plain link would load the page anew and lose what is being typed, so presses are taken here. */
export function LanguageBar() {
  const texts = useTexts();
  const { choose } = useLanguageChoice();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    const take = (event: MouseEvent) => {
      const code = event.target instanceof Element ? event.target.closest("a")?.hreflang : undefined;
      if (!isLanguage(code)) return;
      event.preventDefault();
      void choose(code);
    };
    element?.addEventListener("click", take);
    return () => element?.removeEventListener("click", take);
  }, [choose]);
  return (
    <div ref={bar}>
      <LanguageSwitch
        label={texts.t("common.languages")}
        languages={languages.map((code) => ({
          code,
          name: languageName(code),
          dir: direction(code),
          href: `#${code}`,
          current: code === texts.language,
        }))}
      />
    </div>
  );
}
