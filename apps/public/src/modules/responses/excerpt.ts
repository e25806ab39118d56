const longest = 220;

/** How a text begins: whole up to 220 characters, else cut at a word and marked with an ellipsis. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  const cut = characters.slice(0, longest).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut}…`;
}
