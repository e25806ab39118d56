import {
  type CommonConfig,
  type OriginName,
  readCommon,
  readDelegates,
  readPublic,
  readSender,
  refuseForeignOrigin,
} from "./readers.js";
import { type Environment, SettingsReader } from "./read-settings.js";
import { isLoopback, type TrustedProxies } from "./settings.js";

export { ConfigError, type Environment } from "./read-settings.js";
export { startConfig, type StartConfig } from "./start-config.js";
export type { LogLevel, Mode, TrustedProxies } from "./settings.js";

/** One of the two origins: where it listens and under which addresses it answers. */
export type OriginConfig = CommonConfig & {
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
  const { port, origin } = readPublic(reader);
  return reader.finish(
    originConfig(reader, "PUBLIC_ORIGIN", {
      port,
      origin,
      databaseUrl: reader.required("PUBLIC_DATABASE_URL", "the public process logs in with it"),
    }),
  );
}

export function delegatesConfig(environment: Environment): DelegatesConfig {
  const reader = new SettingsReader(environment);
  const { port, origin } = readDelegates(reader);
  const databaseUrl = reader.required("DELEGATES_DATABASE_URL", "the delegates' process logs in with it");
  return reader.finish({
    ...originConfig(reader, "DELEGATES_ORIGIN", { port, origin, databaseUrl }),
    publicOrigin: readPublic(reader).origin,
  });
}

export function workerConfig(environment: Environment): WorkerConfig {
  const reader = new SettingsReader(environment);
  const publicOrigin = readPublic(reader).origin;
  return reader.finish({
    ...readCommon(reader, "production"),
    databaseUrl: reader.required("WORKER_DATABASE_URL", "the worker logs in with it"),
    smtpUrl: reader.required("SMTP_URL", "the worker sends mail through it"),
    mailFrom: readSender(reader, publicOrigin),
    publicOrigin,
    delegatesOrigin: readDelegates(reader).origin,
  });
}

/** Settings of what changes the database and leaves: migrations and the import of the record. */
export function migrateConfig(environment: Environment): MigrateConfig {
  const reader = new SettingsReader(environment);
  return reader.finish({
    ...readCommon(reader, "production"),
    databaseUrl: reader.required("MIGRATE_DATABASE_URL", "migrations run with it"),
  });
}

function originConfig(
  reader: SettingsReader,
  name: OriginName,
  app: { port: number; origin: string; databaseUrl: string },
): OriginConfig {
  const common = readCommon(reader, "production");
  if (common.mode === "demo") {
    refuseForeignOrigin(reader, name, app.origin);
  }
  return {
    ...common,
    ...app,
    host: common.mode === "demo" ? "localhost" : "0.0.0.0",
    acceptedOrigins: isLoopback(app.origin) ? loopbackNames(app.origin) : [app.origin],
    trustProxy: reader.optional("TRUST_PROXY", false),
  };
}

function loopbackNames(origin: string): readonly string[] {
  const { protocol, port } = new URL(origin);
  return ["localhost", "127.0.0.1", "[::1]"].map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}
