import { resolve } from "node:path";
import {
  type CommonConfig,
  readCommon,
  readDelegates,
  readProxies,
  readPublic,
  readSecurity,
  readSender,
  refuseForeignOrigin,
  type SecurityConfig,
} from "./readers.js";
import { refuseEasyPassword } from "./production.js";
import { type Environment, SettingsReader } from "./read-settings.js";
import type { TrustedProxies } from "./settings.js";

export type StartConfig = CommonConfig &
  SecurityConfig & {
    readonly publicPort: number;
    readonly delegatesPort: number;
    readonly mailPort: number;
    readonly publicOrigin: string;
    readonly delegatesOrigin: string;
    /** Absolute. */
    readonly dataDir: string;
    /** An existing server to use in place of the embedded one. */
    readonly databaseUrl: string | undefined;
    /** An existing mail server to use in place of the local inbox. */
    readonly smtpUrl: string | undefined;
    readonly mailFrom: string;
    readonly trustProxy: TrustedProxies;
  };

/** Settings of the supervisor, which has a default for everything in demo mode. */
export function startConfig(environment: Environment): StartConfig {
  const reader = new SettingsReader(environment);
  const common = readCommon(reader, "demo");
  const publicApp = readPublic(reader, common.mode);
  const delegatesApp = readDelegates(reader, common.mode);
  const mailPort = reader.optional("MAIL_PORT", 3002);
  if (new Set([publicApp.port, delegatesApp.port, mailPort]).size < 3) {
    reader.refuse("PUBLIC_PORT, DELEGATES_PORT and MAIL_PORT must be three different ports.");
  }
  if (common.mode === "demo") {
    refuseForeignOrigin(reader, "PUBLIC_ORIGIN", publicApp.origin);
    refuseForeignOrigin(reader, "DELEGATES_ORIGIN", delegatesApp.origin);
  }
  const smtpUrl =
    common.mode === "production"
      ? reader.required("SMTP_URL", "the local mail inbox exists in demo mode only")
      : reader.optional("SMTP_URL", undefined);
  const databaseUrl = reader.optional("DATABASE_URL", undefined);
  if (common.mode === "production") {
    refuseEasyPassword(reader, "DATABASE_URL", databaseUrl);
    refuseEasyPassword(reader, "SMTP_URL", smtpUrl);
  }

  return reader.finish({
    ...common,
    ...readSecurity(reader, common.mode),
    publicPort: publicApp.port,
    publicOrigin: publicApp.origin,
    delegatesPort: delegatesApp.port,
    delegatesOrigin: delegatesApp.origin,
    mailPort,
    dataDir: resolve(reader.optional("DATA_DIR", ".data")),
    databaseUrl,
    smtpUrl,
    mailFrom: readSender(reader, common.mode, publicApp.origin),
    trustProxy: readProxies(reader, common.mode),
  });
}
