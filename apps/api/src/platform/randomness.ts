import { randomBytes, randomUUID } from "node:crypto";

/** Where ids and tokens come from. Tests bring their own. */
export type Randomness = {
  readonly uuid: () => string;
  /** A token of 256 bits, safe in an address. */
  readonly token: () => string;
  /** A number to read out: groups of four letters and digits without look-alikes, 60 bits. */
  readonly receiptNumber: () => string;
};

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export const systemRandomness: Randomness = {
  uuid: randomUUID,
  token: () => randomBytes(32).toString("base64url"),
  receiptNumber: () => {
    const letters = Array.from(randomBytes(12), (byte) => alphabet[byte % 32]).join("");
    return (letters.match(/.{4}/g) ?? []).join("-");
  },
};
