import { foreignHost, hostileClass } from "./corpus.js";

/** A text that is on a page because somebody wrote it, and its language where that is known. */
export type Shown = { readonly text: string; readonly language: string | null };

/** What is wrong with a page as it is now, in the browser. */
export type Sight = {
  /** Elements, attributes and addresses that content may have made. */
  readonly made: readonly string[];
  /** Texts that are nowhere, or not as they are kept. */
  readonly missing: readonly string[];
  /** Texts whose direction may turn words around them, or that take their direction or language from the page. */
  readonly unmarked: readonly string[];
  /** By how many pixels the page is wider than the window. */
  readonly tooWide: number;
};

export type LookFor = {
  /** What must be on the page. */
  readonly shown: readonly Shown[];
  /** What may be: wherever one of them stands, it has to be marked. */
  readonly known: readonly Shown[];
  readonly foreignHost: string;
  readonly hostileClass: string;
};

export const lookFor = (shown: readonly Shown[], known: readonly Shown[]): LookFor => ({
  shown,
  known,
  foreignHost,
  hostileClass,
});

/** Runs in the browser, so it uses nothing from outside itself. */
export function look({ shown, known, foreignHost: foreign, hostileClass: hostile }: LookFor): Sight {
  const squeezed = (text: string): string => text.replace(/\s+/gu, "");
  const brief = (text: string): string => JSON.stringify(`${text.slice(0, 30)}…${text.slice(-24)}`);
  const page = document.documentElement;

  const made: string[] = [];
  const forbidden = `.${hostile},iframe,frame,object,embed,applet,base,math,picture,video,audio,marquee,plaintext,foreignObject,
    noscript,template,meta[http-equiv],body script:not([src]):not([nonce]),style:not(head style)`;
  for (const element of document.querySelectorAll(forbidden)) {
    if (element.matches("script,style,template") && !element.closest("main")) continue;
    made.push(`element ${element.outerHTML.slice(0, 120)}`);
  }
  const addresses = [
    "href",
    "src",
    "action",
    "formaction",
    "xlink:href",
    "data",
    "poster",
    "background",
    "srcset",
    "ping",
    "srcdoc",
  ];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) made.push(`attribute ${name}=${brief(value)}`);
      if (!addresses.includes(name)) continue;
      const { protocol, host } = new URL(value, location.href);
      const isIcon = element.matches('link[rel="icon"]') && protocol === "data:";
      if (host.endsWith(foreign) || !(isIcon || ["http:", "https:", "mailto:"].includes(protocol)))
        made.push(`address ${name}=${brief(value)}`);
    }
  }

  const isApart = (element: Element): boolean => {
    const { display, unicodeBidi } = getComputedStyle(element);
    return unicodeBidi !== "normal" || !/^(?:inline|contents|ruby.*)$/.test(display) || element === page;
  };
  /** The words in one line with an element: its own and those of what stands in line inside it. */
  const inLine = (node: Node): string =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? "";
        return child instanceof Element && !isApart(child) ? inLine(child) : "";
      })
      .join("");
  /** An inline element of its own with a direction, else the nearest ancestor that no line crosses. */
  const apartFrom = (element: Element): Element => {
    let found = element;
    while (!isApart(found) && found.parentElement) found = found.parentElement;
    return found;
  };

  const rightToLeft = /[\u0590-\u08ff\u061c\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  const unmarked: string[] = [];
  const marks = (holder: Element, node: Node | undefined, { text, language }: Shown): void => {
    const apart = apartFrom(holder);
    const where = `${brief(text)} in ${(holder.cloneNode() as Element).outerHTML.slice(0, 80)}`;
    const words = node?.nodeValue ?? text;
    const inSentence = squeezed(words) !== squeezed(text);
    const around = inSentence ? words : inLine(apart);
    const mayTurn = getComputedStyle(apart).direction === "rtl" || rightToLeft.test(text);
    // Inside a sentence of ours only the marks of Unicode can hold a text together.
    const held = words.includes(`\u2068${text}\u2069`) || squeezed(around) === squeezed(text) || node === undefined;
    if (mayTurn && !held) unmarked.push(`turns the words around it: ${where}: ${brief(around)}`);
    if (inSentence || language === page.lang) return;
    const own = holder.closest("[dir],bdi,input,textarea");
    if ((page.dir === "rtl" || mayTurn) && (!own || own === page)) unmarked.push(`has the page's direction: ${where}`);
    if (language !== null && holder.closest("[lang]")?.getAttribute("lang") !== language)
      unmarked.push(`is in no language of its own: ${where}`);
  };

  const seen = new Set<string>();
  // Signs say which of the many texts may stand in a node; the few without one are looked for everywhere.
  const signOf = (text: string): string => /§[\w-]+$/.exec(text)?.[0] ?? "";
  const bySign = Map.groupBy([...known, ...shown], ({ text }) => signOf(text));
  const mayStandIn = (words: string): Shown[] => {
    const signed = [...words.matchAll(/§[\w-]+/g)].flatMap(([sign]) => bySign.get(sign) ?? []);
    return [...new Map([...signed, ...(bySign.get("") ?? [])].map((each) => [each.text, each])).values()];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? "";
    const holder = node.parentElement;
    if (!holder || words.length < 12 || holder.closest("option,script,style,textarea")) continue;
    for (const each of mayStandIn(words)) {
      if (!words.includes(each.text)) continue;
      seen.add(each.text);
      marks(holder, node, each);
    }
  }
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input,textarea")) {
    for (const each of mayStandIn(field.value)) {
      if (field.value !== each.text) continue;
      seen.add(each.text);
      marks(field, undefined, each);
    }
  }
  // A text in paragraphs of its own is in no single node.
  const divided = shown.filter(({ text }) => !seen.has(text));
  for (const each of divided) {
    const wanted = squeezed(each.text);
    const holder = [...document.querySelectorAll("main *")].findLast(
      (element) => element.textContent !== null && squeezed(element.textContent) === wanted,
    );
    if (!holder) continue;
    if (holder.querySelector(":scope *:not(p):not(br):not(ins):not(del):not(span)")) continue;
    seen.add(each.text);
    marks(holder, undefined, each);
  }
  return {
    made,
    missing: shown.filter(({ text }) => !seen.has(text)).map(({ text }) => brief(text)),
    unmarked: [...new Set(unmarked)],
    tooWide: page.scrollWidth - page.clientWidth,
  };
}
