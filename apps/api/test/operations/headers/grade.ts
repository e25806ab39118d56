/** An answer as the grader sees it: header names in lower case, each `set-cookie` on its own. */
export type Graded = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly cookies: readonly string[];
};

/** What is true of the address and decides what its headers have to say. */
export type Place = {
  /** Reached by https. */
  readonly secure: boolean;
  /** Holds what not everybody may see, so nobody may keep it. */
  readonly isPrivate: boolean;
  /** Any site may read it, without credentials. */
  readonly open?: boolean;
};

type Rule = (answer: Graded, place: Place) => readonly string[] | string | false | undefined;

/** Rules of the MDN HTTP Observatory and the OWASP Secure Headers Project, each with what it says when it is broken. */
const rules: Readonly<Record<string, Rule>> = {
  policy: ({ headers }) => policyFaults(headers["content-security-policy"]),
  transport({ headers }, { secure }) {
    const value = headers["strict-transport-security"] ?? "";
    const age = Number(/(?:^|;)\s*max-age=(\d+)/.exec(value)?.[1] ?? 0);
    if (!secure) return value !== "" && "promises https where there is none";
    return (
      (age < halfAYear || !/;\s*includeSubDomains/i.test(value)) &&
      "does not demand https for half a year and subdomains"
    );
  },
  sniffing: ({ headers }) => headers["x-content-type-options"] !== "nosniff" && "lets browsers guess the type",
  type: ({ headers }) =>
    (headers["content-type"] ?? "").startsWith("text/") &&
    !headers["content-type"]?.includes("charset=utf-8") &&
    "text without a charset",
  referrer: ({ headers }) =>
    !["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"].includes(
      headers["referrer-policy"] ?? "",
    ) && "tells other sites its address",
  framing: ({ headers }) => headers["x-frame-options"] !== "DENY" && "may be framed in old browsers",
  permissions: ({ headers }) =>
    ["camera", "geolocation", "microphone", "payment", "usb"]
      .filter((feature) => !(headers["permissions-policy"] ?? "").includes(`${feature}=()`))
      .map((feature) => `may use ${feature}`),
  opener: ({ headers }) =>
    headers["cross-origin-opener-policy"] !== "same-origin" && "shares its window with other origins",
  resource: ({ headers }, { open }) =>
    headers["cross-origin-resource-policy"] !== (open ? "cross-origin" : "same-origin") &&
    "may be embedded by the wrong origins",
  sharing({ headers }, { open }) {
    const allowed = headers["access-control-allow-origin"];
    if (headers["access-control-allow-credentials"] !== undefined) return "shares credentials";
    return allowed !== (open ? "*" : undefined) && "is read by the wrong origins";
  },
  naming: ({ headers }) =>
    ["server", "x-powered-by", "x-aspnet-version", "via", "x-generator"]
      .filter((name) => headers[name] !== undefined)
      .map((name) => `says ${name}`),
  filter: ({ headers }) => ![undefined, "0"].includes(headers["x-xss-protection"]) && "turns on a filter that leaks",
  keeping({ headers, status, cookies }, { isPrivate }) {
    const control = headers["cache-control"] ?? "";
    const mustNot = isPrivate || cookies.length > 0 || status >= 400;
    return mustNot && !control.includes("no-store") && "may be kept by a cache";
  },
  cookies: ({ cookies }, { secure }) => cookies.flatMap((cookie) => cookieFaults(cookie, secure)),
};

/** Everything wrong with an answer, as `rule: what`; nothing is the top grade. */
export function faultsOf(answer: Graded, place: Place): string[] {
  return Object.entries(rules).flatMap(([name, rule]) =>
    [rule(answer, place)].flat().flatMap((fault) => (typeof fault === "string" ? [`${name}: ${fault}`] : [])),
  );
}

export const ruleNames: readonly string[] = Object.keys(rules);

const halfAYear = 15_768_000;

function policyFaults(text: string | undefined): string[] {
  if (text === undefined) return ["none"];
  if (text.includes(",")) return ["several in one"];
  const policy = new Map(
    text.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const of = (name: string): readonly string[] => policy.get(name) ?? policy.get("default-src") ?? ["*"];
  const isNone = (name: string): boolean => policy.get(name)?.join() === "'none'";
  return [
    !isNone("default-src") && "default-src is not 'none'",
    of("object-src").join() !== "'none'" && "plugins may load",
    !isNone("base-uri") && "base-uri is not 'none'",
    !isNone("frame-ancestors") && "may be framed",
    !["'none'", "'self'"].includes(policy.get("form-action")?.join() ?? "") && "forms may go elsewhere",
    of("script-src").some((source) => !safeScript.test(source)) && "scripts from more than the own files",
    of("style-src").some((source) => !safeStyle.test(source)) && "styles from more than the own files",
    ["img-src", "connect-src", "font-src", "media-src", "worker-src", "frame-src", "manifest-src"].some((name) =>
      of(name).some((source) => !safeOther.test(source)),
    ) && "loads from elsewhere",
    policy.has("report-uri") && "reports elsewhere",
  ].filter((fault) => fault !== false);
}

const safeScript = /^'(?:none|self|strict-dynamic|nonce-[\w+/=-]{16,}|sha(?:256|384|512)-[\w+/=]+)'$/;
const safeStyle = /^'(?:none|self|nonce-[\w+/=-]{16,}|sha(?:256|384|512)-[\w+/=]+)'$/;
const safeOther = /^(?:'none'|'self'|data:)$/;

function cookieFaults(cookie: string, secure: boolean): string[] {
  const [pair = "", ...attributes] = cookie.split(";").map((part) => part.trim());
  const has = (attribute: RegExp): boolean => attributes.some((one) => attribute.test(one));
  const name = pair.split("=", 1)[0] ?? "";
  return [
    !has(/^httponly$/i) && "scripts read it",
    !has(/^samesite=(?:strict|lax)$/i) && "other sites send it",
    secure && !has(/^secure$/i) && "goes over plain connections",
    secure && !(name.startsWith("__Host-") && has(/^path=\/$/i)) && "can be set by other hosts",
    has(/^domain=/i) && "goes to other hosts",
  ].filter((fault) => fault !== false);
}
