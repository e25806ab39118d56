import { refuseEasyPassword, refuseEverybody, refuseHttp, refuseReservedName } from "./production.js";
import type { SettingsReader } from "./read-settings.js";
import { isLoopback, type LogLevel, type Mode, type TrustedProxies } from "./settings.js";

/** What every process is told. */
export type CommonConfig = { readonly mode: Mode; readonly logLevel: LogLevel };

export type OriginName = "PUBLIC_ORIGIN" | "DELEGATES_ORIGIN";

/** A demo is busy with showing its addresses, so it stays silent about what goes well. */
export function readCommon(reader: SettingsReader, defaultMode: Mode): CommonConfig {
  const mode = reader.optional("OPENFLOOR_MODE", defaultMode);
  return { mode, logLevel: reader.optional("LOG_LEVEL", mode === "demo" ? "warn" : "info") };
}

export function readPublic(reader: SettingsReader, mode: Mode): { port: number; origin: string } {
  const port = reader.optional("PUBLIC_PORT", 3000);
  return { port, origin: readOrigin(reader, mode, "PUBLIC_ORIGIN", port) };
}

export function readDelegates(reader: SettingsReader, mode: Mode): { port: number; origin: string } {
  const port = reader.optional("DELEGATES_PORT", 3001);
  return { port, origin: readOrigin(reader, mode, "DELEGATES_ORIGIN", port) };
}

function readOrigin(reader: SettingsReader, mode: Mode, name: OriginName, port: number): string {
  const origin =
    mode === "production"
      ? reader.required(name, "production is reached by it")
      : reader.optional(name, `http://localhost:${port}`);
  if (mode === "production" && origin?.startsWith("http:")) refuseHttp(reader, name, origin);
  return origin ?? `http://localhost:${port}`;
}

export function readSender(reader: SettingsReader, mode: Mode, publicOrigin: string): string {
  const sender = reader.optional("MAIL_FROM", undefined);
  if (mode === "production") refuseReservedName(reader, "MAIL_FROM", sender);
  return sender ?? `Openfloor <no-reply@${new URL(publicOrigin).hostname}>`;
}

/** What both origins tell in their security.txt: whom to write to, and where it says how reports are treated. */
export type SecurityConfig = { readonly securityContact: string; readonly securityPolicy: string | undefined };

export function readSecurity(reader: SettingsReader, mode: Mode): SecurityConfig {
  const contact =
    mode === "production"
      ? reader.required("SECURITY_CONTACT", "whoever finds a weakness writes to it")
      : reader.optional("SECURITY_CONTACT", "mailto:nobody@this-is-a-demo.invalid");
  if (mode === "production") refuseReservedName(reader, "SECURITY_CONTACT", contact);
  return { securityContact: contact, securityPolicy: reader.optional("SECURITY_POLICY", undefined) };
}

/** The login of a process; `why` says in a few words what needs it. */
export function readDatabase(
  reader: SettingsReader,
  mode: Mode,
  name: "PUBLIC_DATABASE_URL" | "DELEGATES_DATABASE_URL" | "WORKER_DATABASE_URL" | "MIGRATE_DATABASE_URL",
  why: string,
): string {
  const url = reader.required(name, why);
  if (mode === "production") refuseEasyPassword(reader, name, url);
  return url;
}

/** Whom to believe about a client's address. */
export function readProxies(reader: SettingsReader, mode: Mode): TrustedProxies {
  const proxies = reader.optional("TRUST_PROXY", false);
  if (mode === "production") refuseEverybody(reader, proxies);
  return proxies;
}

/** Anybody who reaches a demo can sign in to it, so it must not be offered under a name that others can reach. */
export function refuseForeignOrigin(reader: SettingsReader, name: OriginName, origin: string): void {
  if (!isLoopback(origin)) {
    reader.refuse(
      `${name} must be on this machine in demo mode, for example http://localhost:3000. It is ${JSON.stringify(origin)}.`,
    );
  }
}
