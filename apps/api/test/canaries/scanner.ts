import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { canariesIn, textMark } from "./canary.js";
import { encodings } from "./encodings.js";

/** Something that was written, sent or shown, as bytes, and where. */
export type Place = {
  readonly name: string;
  readonly content: Buffer | string;
  /** Brotli cannot be told from its bytes. */
  readonly compressed?: "br";
};

/** A canary that came out: of which column, where, and in which dress. */
export type Leak = { readonly column: string; readonly place: string; readonly form: string };

/** Searches places for canaries in every form that `encodings` knows, through compression and archives, and keeps count. */
export class Scanner {
  places = 0;
  bytes = 0;

  /** `secrets`: texts without a mark that must not come out either, such as passwords, by name. */
  constructor(private readonly secrets: Readonly<Record<string, string>> = {}) {}

  scan(places: readonly Place[]): Leak[] {
    const found = places.flatMap((place) => this.#look(place, 0));
    const unique = new Map(found.map((leak) => [`${leak.column} ${leak.place} ${leak.form}`, leak]));
    return [...unique.values()];
  }

  #look({ name, content, compressed }: Place, depth: number): Leak[] {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    this.places += 1;
    this.bytes += bytes.length;
    const inside = depth > 3 ? [] : unpacked(name, bytes, compressed).flatMap((one) => this.#look(one, depth + 1));
    const spoken = Object.entries(this.secrets).filter(([, secret]) => bytes.includes(secret));
    return [
      ...formsIn(name, bytes),
      ...spoken.map(([column]) => ({ column, place: name, form: "as it is" })),
      ...inside,
    ];
  }
}

function formsIn(place: string, bytes: Buffer): Leak[] {
  const text = bytes.toString("latin1");
  // Mails and dumps break long lines, also in the middle of a word.
  const joined = text.replace(/=?\r?\n/g, "");
  const leaks: Leak[] = [];
  for (const { form, occurs, decode } of encodings) {
    for (const version of joined === text ? [text] : [text, joined]) {
      if (!occurs(version)) continue;
      const columns = decode(version).flatMap(canariesIn);
      for (const column of columns.length > 0 ? columns : [`unknown (${textMark}…)`])
        leaks.push({ column, place, form });
    }
  }
  return leaks;
}

/** What is packed in these bytes. Bytes that only look packed are none. */
function unpacked(name: string, bytes: Buffer, compressed: Place["compressed"]): Place[] {
  try {
    if (compressed === "br") return [{ name: `${name} (br)`, content: brotliDecompressSync(bytes) }];
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [{ name: `${name} (gz)`, content: gunzipSync(bytes) }];
    if (bytes[0] === 0x78 && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0)
      return [{ name: `${name} (deflate)`, content: inflateSync(bytes) }];
    if (bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004")
      return Object.entries(unzipSync(bytes)).map(([entry, part]) => ({
        name: `${name}!${entry}`,
        content: Buffer.from(part),
      }));
  } catch {
    return [];
  }
  return [];
}
