/** Something in a text that looks like a secret: the line, and what it looks like. */
export type Suspect = { readonly line: number; readonly looksLike: string; readonly text: string };

/** Secrets that show by their form. */
const forms: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|AGE-SECRET-KEY-1[A-Z0-9]{20,}/,
  "a token of a service":
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bgh[pousr]_\w{30,}|\bgithub_pat_\w{30,}|\bglpat-[\w-]{18,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_live_\w{16,}|\bnpm_\w{30,}|\bAIza[\w-]{30,}|\bSG\.[\w-]{16,}\.[\w-]{16,}/,
  "a signed token": /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]*/,
  "a password in an address":
    /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"'`$<>{}]+:(?!password@|hush-hush@|\[removed\]@)[^\s/@"'`$<>{}]{4,}@[\w.[-]/i,
  "a password given by name":
    /\b(?:password|passwd|api_?key|auth_?token)["']?\s*[:=]\s*["'](?=[^"']*\d)[^"'\s${}]{12,}["']/i,
};

/** Runs of letters and digits so mixed that nobody wrote them by hand. Words joined by hyphens, and names in camel case, are not. */
const runs = /(?<![\w+/=-])[\w+/=-]{28,}(?![\w+/-])/g;

export function suspectsIn(text: string): Suspect[] {
  return text.split("\n").flatMap((content, index) => {
    const found = Object.entries(forms).flatMap(([looksLike, form]) => {
      const [match] = form.exec(content) ?? [];
      return match === undefined ? [] : [{ looksLike, text: match }];
    });
    const random = [...content.matchAll(runs)]
      .map(([run]) => run)
      .filter(isRandom)
      .map((run) => ({ looksLike: "something random", text: run }));
    return [...found, ...random].map((one) => ({ line: index + 1, ...one }));
  });
}

function isRandom(run: string): boolean {
  if (/^[\da-f-]+$/i.test(run)) return !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(run) && entropy(run) > 3.2;
  // A path or a name with a word in each part.
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length;
  return kinds === 3 && entropy(run) > 4.2 && !run.split(/[/_+=-]/).every((part) => part.length < 12);
}

/** Bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
