import { z } from "zod";

/** One setting: how to read it, what to say when it is wrong, and whether its value may be repeated in a message. */
export type Setting<T> = {
  readonly schema: z.ZodType<T, string>;
  /** Completes the sentence "<NAME> must be …". */
  readonly must: string;
  readonly example: string;
  readonly secret: boolean;
};

export const modes = ["demo", "production"] as const;
/** `demo` has sign-in without proof and listens on loopback only; `production` has neither. */
export type Mode = (typeof modes)[number];

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Which proxies in front of the server are believed about the client's address: none, or those at these addresses and networks. */
export type TrustedProxies = false | readonly string[];

const port = (example: string): Setting<number> => ({
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65_535),
  must: "a port number from 1 to 65535",
  example,
  secret: false,
});

const databaseUrl = (login: string): Setting<string> => ({
  schema: z.string().refine((text) => hasProtocol(text, ["postgres:", "postgresql:"]) && databaseOf(text) !== ""),
  must: "the address of a PostgreSQL database",
  example: `postgresql://${login}:password@db.example.org:5432/openfloor`,
  secret: true,
});

const origin = (example: string): Setting<string> => ({
  schema: z.string().refine(isOrigin),
  must: "an origin with https, without a path (http only for localhost, 127.0.0.1 and [::1])",
  example,
  secret: false,
});

/** Every setting of every process. `.env.example` explains each of them; a test keeps the two equal. */
export const settings = {
  OPENFLOOR_MODE: {
    schema: z.enum(modes),
    must: 'either "demo" or "production"',
    example: "production",
    secret: false,
  },
  PUBLIC_PORT: port("3000"),
  DELEGATES_PORT: port("3001"),
  MAIL_PORT: port("3002"),
  PUBLIC_ORIGIN: origin("https://openfloor.example.org"),
  DELEGATES_ORIGIN: origin("https://delegates.openfloor.example.org"),
  DATA_DIR: { schema: z.string(), must: "a folder", example: ".data", secret: false },
  DATABASE_URL: databaseUrl("admin"),
  PUBLIC_DATABASE_URL: databaseUrl("openfloor_public"),
  DELEGATES_DATABASE_URL: databaseUrl("openfloor_delegates"),
  WORKER_DATABASE_URL: databaseUrl("openfloor_worker"),
  MIGRATE_DATABASE_URL: databaseUrl("openfloor_owner"),
  SMTP_URL: {
    schema: z.string().refine((text) => hasProtocol(text, ["smtp:", "smtps:"])),
    must: "the address of a mail server",
    example: "smtps://user:password@mail.example.org:465",
    secret: true,
  },
  MAIL_FROM: {
    schema: z.string().regex(/^(?:[^<>\p{Cc}]*<[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+>|[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+)$/u),
    must: "a sender, with or without a name",
    example: "Openfloor <no-reply@openfloor.example.org>",
    secret: false,
  },
  SECURITY_CONTACT: {
    schema: z
      .string()
      .regex(/^(?:mailto:[^<>@\s\p{Cc}]+@[^<>@\s\p{Cc}]+|https:\/\/[^\s\p{Cc}]+)$/u)
      .refine(URL.canParse),
    must: "a mail address with mailto: in front, or a page with https",
    example: "mailto:security@openfloor.example.org",
    secret: false,
  },
  SECURITY_POLICY: {
    schema: z
      .string()
      .regex(/^https:\/\/[^\s\p{Cc}]+$/u)
      .refine(URL.canParse),
    must: "a page with https",
    example: "https://openfloor.example.org/security",
    secret: false,
  },
  TRUST_PROXY: {
    schema: z.string().transform((text, context) => parseProxies(text) ?? refuse(context)),
    must: '"no", or the addresses and networks of the proxies in front of the server, separated by commas',
    example: "10.0.0.0/8",
    secret: false,
  } as Setting<TrustedProxies>,
  LOG_LEVEL: { schema: z.enum(logLevels), must: `one of ${logLevels.join(", ")}`, example: "info", secret: false },
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = z.output<(typeof settings)[Name]["schema"]>;

/** Whether an origin is this machine itself, which no other machine can reach. */
export function isLoopback(origin: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(origin).hostname);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && (text.startsWith("https://") || isLoopback(text));
}

function hasProtocol(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

function databaseOf(text: string): string {
  return URL.canParse(text) ? new URL(text).pathname.slice(1) : "";
}

function parseProxies(text: string): TrustedProxies | undefined {
  if (text === "no") {
    return false;
  }
  const addresses = text.split(",").map((address) => address.trim());
  return addresses.every(isAddressOrNetwork) ? addresses : undefined;
}

function isAddressOrNetwork(text: string): boolean {
  return z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).safeParse(text).success;
}

function refuse(context: z.RefinementCtx): never {
  context.addIssue("invalid");
  return z.NEVER;
}
