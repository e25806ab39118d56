export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** The declarations of a stylesheet, selectors and conditions left out. */
export function declarationsOf(css: string): readonly Declaration[] {
  const bare = css.replaceAll(/\/\*[^]*?\*\//g, "");
  return [...bare.matchAll(/(?<=[;{]\s*)([a-z-]+)\s*:\s*([^;{}]+);/g)].map((match) => ({
    property: match[1] ?? "",
    value: (match[2] ?? "").trim(),
  }));
}

/** Whether a declaration names the left or right side, which a page in Arabic would have to undo. */
export function physicalDirections({ property, value }: Declaration): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (/^(text-align|float|clear|caption-side)$/.test(property)) return /\b(left|right)\b/.test(value);
  if (/^(margin|padding|inset|border-width|border-style|border-color)$/.test(property)) return unequalSides(value);
  return false;
}

/** Four values whose second and fourth differ. */
function unequalSides(value: string): boolean {
  const sides = value.replaceAll(/\([^()]*(\([^()]*\)[^()]*)*\)/g, (inner) => inner.replaceAll(/\s/g, "")).split(/\s+/);
  return sides.length === 4 && sides[1] !== sides[3];
}
