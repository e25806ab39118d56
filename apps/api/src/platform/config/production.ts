import { BlockList } from "node:net";
import type { SettingsReader } from "./read-settings.js";
import { settings, type SettingName, type TrustedProxies } from "./settings.js";

/** A password for our own database is made, not remembered, so it may be long. */
const shortestPassword = 12;

/** Those of `.env.example`, of the documentation, and of PostgreSQL's and mail servers' first steps. */
const knownPasswords = new Set(["password", "secret", "admin", "postgres", "openfloor", "changeme", "hush-hush"]);

/** Names that the Internet's rules reserve for examples, tests and the own machine: nobody is reached there. */
const reservedNames = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost|local)$/i;

type UrlSetting = "SMTP_URL" | Extract<SettingName, `${string}DATABASE_URL`>;

/** A login whose password comes from an example, is the login's own name or, for a database, is short. One without a password is proved in another way. */
export function refuseEasyPassword(reader: SettingsReader, name: UrlSetting, address: string | undefined): void {
  if (address === undefined) return;
  const url = new URL(address);
  const password = decodeURIComponent(url.password) || (url.searchParams.get("password") ?? "");
  if (password === "") return;
  const isDatabase = name !== "SMTP_URL";
  if (knownPasswords.has(password.toLowerCase()) || password === decodeURIComponent(url.username)) {
    reader.refuse(`${name} must not have the password of an example or the login's own name in production.`);
  } else if (isDatabase && password.length < shortestPassword) {
    reader.refuse(`${name} must have a password of at least ${shortestPassword} characters in production.`);
  }
}

/** A mail address or address of a page at which nobody can be reached. */
export function refuseReservedName(
  reader: SettingsReader,
  name: "MAIL_FROM" | "SECURITY_CONTACT",
  value: string | undefined,
): void {
  if (value === undefined) return;
  const host = value.startsWith("https:") ? new URL(value).hostname : (/@([^@>\s?]+)/.exec(value)?.[1] ?? "");
  if (reservedNames.test(host)) {
    reader.refuse(`${name} must lead to somebody in production. It is ${JSON.stringify(value)}.`);
  }
}

/** An origin without https, which would be this machine's own. */
export function refuseHttp(reader: SettingsReader, name: "PUBLIC_ORIGIN" | "DELEGATES_ORIGIN", origin: string): void {
  const { example } = settings[name];
  reader.refuse(`${name} must be with https in production, for example ${example}. It is ${JSON.stringify(origin)}.`);
}

/** A network that holds every address, or IPv4's as IPv6 writes them: then every client could say who it is. */
export function refuseEverybody(reader: SettingsReader, proxies: TrustedProxies): void {
  for (const network of proxies === false ? [] : proxies) {
    if (holdsEverybody(network)) {
      reader.refuse(
        `TRUST_PROXY must name only the proxies in production, not everybody. It has ${JSON.stringify(network)}.`,
      );
    }
  }
}

function holdsEverybody(network: string): boolean {
  const [address = "", prefix] = network.split("/");
  if (prefix === undefined) return false;
  const length = Number(prefix);
  if (length === 0 || !address.includes(":")) return length === 0;
  const held = new BlockList();
  held.addSubnet(address, length, "ipv6");
  return length <= 96 && held.check("::ffff:0.0.0.0", "ipv6");
}
