/** A page as it came, unfolded as far as tests look at it. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly html: string; readonly location: string };

/** Somebody with a browser's cookies and without a browser. Redirects are not followed. */
export class Visitor {
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Another window of the same browser, or the same browser later, presents the same cookies. */
  cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  forgetCookies(): void {
    this.#cookies.clear();
  }

  get(path: string): Promise<Answer> {
    return this.#ask(path, {});
  }

  /** Posts a form; `headers` say where it comes from, as browsers do. */
  post(path: string, fields: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#ask(path, { method: "POST", body: new URLSearchParams(fields), headers });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set("Cookie", [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0(;|$)/.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const { status } = response;
    return { status, headers: response.headers, html: await response.text(), location: response.headers.get("Location") ?? "" };
  }
}

/** What a form on a page sends along unseen, to be posted back. */
export function hiddenFields({ html }: Pick<Answer, "html">): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value]));
}

/** The whole of "about you", in order. */
export const aboutYou = {
  kind: "ORGANISATION",
  category: "CIVIL_SOCIETY",
  organisation: "Open Schools",
  name: "Amina",
  country: "EGY",
  email: "amina@example.org",
  language: "en",
} as const;
