/** A short name in an address: lower-case Latin letters, digits and single hyphens, 3 to 80 long. */
export const isSlug = (text: string): boolean =>
  text.length >= 3 && text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** A slug from Latin words; undefined when nothing of them can be kept (another script, a null topic). */
export function slugFrom(words: string): string | undefined {
  const slug = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return isSlug(slug) ? slug : undefined;
}
