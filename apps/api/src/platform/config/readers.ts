import type { SettingsReader } from "./read-settings.js";
import { isLoopback, type LogLevel, type Mode } from "./settings.js";

/** What every process is told. */
export type CommonConfig = { readonly mode: Mode; readonly logLevel: LogLevel };

export type OriginName = "PUBLIC_ORIGIN" | "DELEGATES_ORIGIN";

/** A demo is busy with showing its addresses, so it stays silent about what goes well. */
export function readCommon(reader: SettingsReader, defaultMode: Mode): CommonConfig {
  const mode = reader.optional("OPENFLOOR_MODE", defaultMode);
  return { mode, logLevel: reader.optional("LOG_LEVEL", mode === "demo" ? "warn" : "info") };
}

export function readPublic(reader: SettingsReader): { port: number; origin: string } {
  const port = reader.optional("PUBLIC_PORT", 3000);
  return { port, origin: reader.optional("PUBLIC_ORIGIN", `http://localhost:${port}`) };
}

export function readDelegates(reader: SettingsReader): { port: number; origin: string } {
  const port = reader.optional("DELEGATES_PORT", 3001);
  return { port, origin: reader.optional("DELEGATES_ORIGIN", `http://localhost:${port}`) };
}

export function readSender(reader: SettingsReader, publicOrigin: string): string {
  return reader.optional("MAIL_FROM", `Openfloor <no-reply@${new URL(publicOrigin).hostname}>`);
}

/** Anybody who reaches a demo can sign in to it, so it must not be offered under a name that others can reach. */
export function refuseForeignOrigin(reader: SettingsReader, name: OriginName, origin: string): void {
  if (!isLoopback(origin)) {
    reader.refuse(
      `${name} must be on this machine in demo mode, for example http://localhost:3000. It is ${JSON.stringify(origin)}.`,
    );
  }
}
