/** A page as it came, as far as tests look at it. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly location: string;
};

type Fields = Readonly<Record<string, string>>;

/** Somebody with a browser's cookies and without a browser. Redirects are not followed. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /** Posts a form; `headers` say where it comes from, as browsers do. */
  post(path: string, fields: Fields = {}, headers: Fields = {}): Promise<Answer> {
    return this.#ask(path, { method: "POST", body: new URLSearchParams(fields), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("Cookie", [...this.cookies].map((cookie) => cookie.join("=")).join("; "));
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0(;|$)/.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const location = response.headers.get("Location") ?? "";
    return { status: response.status, headers: response.headers, html: await response.text(), location };
  }
}

/** A visitor who responds to a round, in English. */
export class Respondent extends Visitor {
  /** Where the steps of the round are. */
  readonly steps: string;

  constructor(origin: string, round: { readonly slug: string }) {
    super(origin);
    this.steps = `/en/consultations/${round.slug}/respond`;
  }

  begin(): Promise<Answer> {
    return this.post(this.steps, { language: "en" });
  }

  step(name: string): Promise<Answer> {
    return this.get(`${this.steps}/${name}`);
  }

  /** Sends a step; `form` is what an earlier reading of its page sends along unseen, else it is read now. */
  async send(name: string, fields: Fields = {}, form?: Fields): Promise<Answer> {
    return this.post(`${this.steps}/${name}`, { ...(form ?? (await this.form(name))), ...fields });
  }

  /** What the form of a step sends along unseen. */
  async form(name: string): Promise<Fields> {
    return hiddenFields(await this.step(name));
  }

  /** Everything but the submission. */
  async complete(): Promise<void> {
    await this.begin();
    await this.send("you", aboutYou);
    await this.send("questions/1", { answer: "Electricity." });
  }
}

/** What a form on a page sends along unseen, to be posted back. */
export function hiddenFields({ html }: Pick<Answer, "html">): Fields {
  const inputs = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value]));
}

/** The details of a respondent that break no rule. */
export const aboutYou = {
  kind: "ORGANISATION",
  category: "CIVIL_SOCIETY",
  organisation: "Open Schools",
  name: "Amina",
  country: "EGY",
  email: "amina@example.org",
  language: "en",
} as const;
