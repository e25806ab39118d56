import pg from "pg";
import type { ReadPool } from "../../src/platform/database/pool.js";

/**
 * One connection whose work is undone after each operation: the transactions of the server become
 * savepoints of one that never commits. Who asks for the connection waits until it is free.
 */
export class RolledBack {
  #free: Promise<void> = Promise.resolve();

  constructor(readonly client: pg.PoolClient) {}

  async undoing<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query("begin");
    try {
      return await work();
    } finally {
      await this.client.query("rollback");
    }
  }

  /** As the pool that the public process is given. */
  get pool(): ReadPool {
    const query = async (...args: unknown[]): Promise<unknown> => {
      const release = await this.#take();
      try {
        await this.client.query("savepoint statement");
        const result: unknown = await (this.client.query as (...given: unknown[]) => unknown)(...args);
        await this.client.query("release statement");
        return result;
      } catch (error) {
        await this.client.query("rollback to statement");
        throw error;
      } finally {
        release();
      }
    };
    const connect = async (): Promise<unknown> => {
      const release = await this.#take();
      return {
        query: (text: string, ...rest: unknown[]) =>
          (this.client.query as (...given: unknown[]) => unknown)(asSavepoint(text), ...rest),
        release,
      };
    };
    return { query, connect } as unknown as ReadPool;
  }

  async #take(): Promise<() => void> {
    const before = this.#free;
    let release = (): void => undefined;
    this.#free = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  }
}

/** What a server says to begin and end a transaction, said of a savepoint. What it set for the transaction ends with it. */
export function asSavepoint(statement: unknown): unknown {
  if (typeof statement !== "string") return statement;
  switch (statement.trim().toLowerCase()) {
    case "begin":
    case "start transaction":
      return "savepoint transaction";
    case "commit":
      return `release transaction; select set_config('openfloor.holder', '', true), set_config('openfloor.member_state', '', true)`;
    case "rollback":
      return "rollback to transaction; release transaction";
    default:
      return statement;
  }
}

/** The driver for a DataSource that works on one connection, with all transactions as savepoints. */
export function rolledBackDriver(): { driver: object; undoing: <T>(work: () => Promise<T>) => Promise<T> } {
  const clients = new Set<object>();
  class OneConnection extends pg.Pool {
    constructor(config: pg.PoolConfig) {
      super({ ...config, max: 1, idleTimeoutMillis: 0 });
      this.on("connect", (client) => {
        clients.add(client);
        const said = client.query.bind(client) as (...given: unknown[]) => unknown;
        Object.assign(client, {
          said,
          query: (statement: unknown, ...rest: unknown[]) => said(asSavepoint(statement), ...rest),
        });
      });
    }
  }
  return {
    driver: Object.assign(Object.create(pg) as object, { Pool: OneConnection }),
    undoing: async (work) => {
      const said = [...clients].map((client) => (client as unknown as { said: (text: string) => unknown }).said);
      for (const say of said) await say("begin");
      try {
        return await work();
      } finally {
        for (const say of said) await say("rollback");
      }
    },
  };
}
