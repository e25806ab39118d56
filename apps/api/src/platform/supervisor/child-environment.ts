import type { StartConfig } from "../config/config.js";
import type { Environment } from "../config/read-settings.js";

/** The logins that the supervisor gives out, one to each process. */
export type DatabaseUrls = {
  readonly publicUrl: string;
  readonly delegatesUrl: string;
  readonly workerUrl: string;
  readonly migrateUrl: string;
};

/**
 * The whole environment of each process: its own database login, its own settings, and the little
 * that any program needs. What the supervisor itself was given, `DATABASE_URL` first, stays with it.
 */
export function childEnvironments(given: {
  inherited: Environment;
  config: StartConfig;
  urls: DatabaseUrls;
  smtpUrl: string;
}) {
  const { config, urls } = given;
  const common = {
    ...inherit(given.inherited),
    NODE_ENV: "production",
    OPENFLOOR_MODE: config.mode,
    LOG_LEVEL: config.logLevel,
  };
  const publicAddress = { PUBLIC_PORT: String(config.publicPort), PUBLIC_ORIGIN: config.publicOrigin };
  const delegatesAddress = { DELEGATES_PORT: String(config.delegatesPort), DELEGATES_ORIGIN: config.delegatesOrigin };
  const security = {
    SECURITY_CONTACT: config.securityContact,
    ...(config.securityPolicy === undefined ? {} : { SECURITY_POLICY: config.securityPolicy }),
  };
  const proxies = { TRUST_PROXY: config.trustProxy === false ? "no" : config.trustProxy.join(",") };

  return {
    importRecord: { ...common, MIGRATE_DATABASE_URL: urls.migrateUrl },
    public: { ...common, ...publicAddress, ...proxies, ...security, PUBLIC_DATABASE_URL: urls.publicUrl },
    delegates: {
      ...common,
      ...publicAddress,
      ...delegatesAddress,
      ...proxies,
      ...security,
      DELEGATES_DATABASE_URL: urls.delegatesUrl,
    },
    worker: {
      ...common,
      ...publicAddress,
      ...delegatesAddress,
      WORKER_DATABASE_URL: urls.workerUrl,
      SMTP_URL: given.smtpUrl,
      MAIL_FROM: config.mailFrom,
    },
  };
}

function inherit(environment: Environment): Record<string, string> {
  return Object.fromEntries(
    inherited.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}

/** Where programs and compiled code are, how to speak, what time it is, whose certificates to believe. HOME is absent: it may hold database passwords. */
const inherited = [
  "PATH",
  "NODE_COMPILE_CACHE",
  "LANG",
  "LC_ALL",
  "TZ",
  "TMPDIR",
  "NODE_EXTRA_CA_CERTS",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
] as const;
