/** A secret that a text gives away, by its name, and how it was written there. */
export type Spoken = { readonly name: string; readonly form: string };

const forms: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "percent-encoded": encodeURIComponent,
  "as JSON": (secret) => JSON.stringify(secret).slice(1, -1),
  "in base64": (secret) => Buffer.from(secret).toString("base64").replace(/=+$/, ""),
  "in base64 for addresses": (secret) => Buffer.from(secret).toString("base64url"),
  "in hexadecimal": (secret) => Buffer.from(secret).toString("hex"),
};

/** Which of these secrets, by name, a text says in any of these ways, in whatever case. */
export function spoken(text: string, secrets: Readonly<Record<string, string>>): Spoken[] {
  const heard = text.toLowerCase();
  return Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(forms)
      .filter(([, write]) => heard.includes(write(secret).toLowerCase()))
      .map(([form]) => ({ name, form })),
  );
}
