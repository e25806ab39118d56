/**
 * The logins of an installation. Roles belong to the whole PostgreSQL cluster, so every name begins
 * with the installation's prefix. `intake` cannot log in: it owns the one function of the public side.
 */
export type Roles = {
  readonly owner: string;
  readonly public: string;
  readonly delegates: string;
  readonly worker: string;
  readonly intake: string;
};

export function rolesOf(prefix: string): Roles {
  return {
    owner: `${prefix}_owner`,
    public: `${prefix}_public`,
    delegates: `${prefix}_delegates`,
    worker: `${prefix}_worker`,
    intake: `${prefix}_intake`,
  };
}

/** The roles that log in, with their passwords. */
export type Passwords = Readonly<Record<"owner" | "public" | "delegates" | "worker", string>>;

/**
 * For how long one statement of a login may run, wait for a lock, and leave a transaction idle: nothing
 * holds a connection for ever. A statement that is cut off is answered as one that the server was too busy for.
 */
export const timeouts = {
  public: { statement: "5s", lock: "3s", idle: "5s" },
  delegates: { statement: "15s", lock: "5s", idle: "15s" },
  worker: { statement: "60s", lock: "10s", idle: "60s" },
} as const;
