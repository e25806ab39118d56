import {
  type CommonConfig,
  type OriginName,
  readCommon,
  readDatabase,
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
import { isLoopback, type TrustedProxies } from "./settings.js";

export { ConfigError, type Environment } from "./read-settings.js";
export { startConfig, type StartConfig } from "./start-config.js";
export type { SecurityConfig } from "./readers.js";
export type { LogLevel, Mode, TrustedProxies } from "./settings.js";

/** One of the two origins: where it listens and under which addresses it answers. */
export type OriginConfig = CommonConfig &
  SecurityConfig & {
    /** What to listen on: in demo mode loopback only. */
    readonly host: "localhost" | "0.0.0.0";
    readonly port: number;
    /** The origin written into links. */
    readonly origin: string;
    /** Every origin whose requests are answered; a loopback origin has three names. */
    readonly acceptedOrigins: readonly string[];
    readonly databaseUrl: string;
    readonly trustProxy: TrustedProxies;
  };

export type PublicConfig = OriginConfig;
export type DelegatesConfig = OriginConfig & { readonly publicOrigin: string };

export type WorkerConfig = CommonConfig & {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly publicOrigin: string;
  readonly delegatesOrigin: string;
};

export type MigrateConfig = CommonConfig & { readonly databaseUrl: string };

/** Settings of the public process. Throws a `ConfigError` that lists every problem; so do all functions here. */
export function publicConfig(environment: Environment): PublicConfig {
  const reader = new SettingsReader(environment);
  const common = readCommon(reader, "production");
  const { port, origin } = readPublic(reader, common.mode);
  const why = "the public process logs in with it";
  const databaseUrl = readDatabase(reader, common.mode, "PUBLIC_DATABASE_URL", why);
  return reader.finish(originConfig(reader, "PUBLIC_ORIGIN", { ...common, port, origin, databaseUrl }));
}

export function delegatesConfig(environment: Environment): DelegatesConfig {
  const reader = new SettingsReader(environment);
  const common = readCommon(reader, "production");
  const { port, origin } = readDelegates(reader, common.mode);
  const why = "the delegates' process logs in with it";
  const databaseUrl = readDatabase(reader, common.mode, "DELEGATES_DATABASE_URL", why);
  return reader.finish({
    ...originConfig(reader, "DELEGATES_ORIGIN", { ...common, port, origin, databaseUrl }),
    publicOrigin: readPublic(reader, common.mode).origin,
  });
}

export function workerConfig(environment: Environment): WorkerConfig {
  const reader = new SettingsReader(environment);
  const common = readCommon(reader, "production");
  const publicOrigin = readPublic(reader, common.mode).origin;
  const databaseUrl = readDatabase(reader, common.mode, "WORKER_DATABASE_URL", "the worker logs in with it");
  const smtpUrl = reader.required("SMTP_URL", "the worker sends mail through it");
  if (common.mode === "production") refuseEasyPassword(reader, "SMTP_URL", smtpUrl);
  return reader.finish({
    ...common,
    databaseUrl,
    smtpUrl,
    mailFrom: readSender(reader, common.mode, publicOrigin),
    publicOrigin,
    delegatesOrigin: readDelegates(reader, common.mode).origin,
  });
}

/** Settings of what works on the database and leaves: migrations, the import of the record, verifying the audit trail. */
export function migrateConfig(environment: Environment): MigrateConfig {
  const reader = new SettingsReader(environment);
  const common = readCommon(reader, "production");
  const databaseUrl = readDatabase(reader, common.mode, "MIGRATE_DATABASE_URL", "migrations run with it");
  return reader.finish({ ...common, databaseUrl });
}

function originConfig(
  reader: SettingsReader,
  name: OriginName,
  app: CommonConfig & { port: number; origin: string; databaseUrl: string },
): OriginConfig {
  if (app.mode === "demo") {
    refuseForeignOrigin(reader, name, app.origin);
  }
  return {
    ...app,
    ...readSecurity(reader, app.mode),
    host: app.mode === "demo" ? "localhost" : "0.0.0.0",
    acceptedOrigins: isLoopback(app.origin) ? loopbackNames(app.origin) : [app.origin],
    trustProxy: readProxies(reader, app.mode),
  };
}

function loopbackNames(origin: string): readonly string[] {
  const { protocol, port } = new URL(origin);
  return ["localhost", "127.0.0.1", "[::1]"].map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}
