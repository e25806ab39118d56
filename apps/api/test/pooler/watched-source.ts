import type { DataSource } from "typeorm";
import { entities } from "../../src/entry/entities.js";
import { DurableClient } from "../../src/platform/database/durable-client.js";
import { writeDataSource } from "../../src/platform/database/data-source.js";

/** What each connection was asked, in its order. */
export type Watched = { readonly source: DataSource; readonly connections: readonly (readonly string[])[] };

/** The delegates' write side, as its process makes it, with every statement written down before it goes out. */
export async function aWatchedSource(url: string): Promise<Watched> {
  const connections: string[][] = [];
  class WatchedClient extends DurableClient {
    constructor(config?: ConstructorParameters<typeof DurableClient>[0]) {
      super(config);
      const statements: string[] = [];
      connections.push(statements);
      const ask = this.query as (...given: unknown[]) => unknown;
      this.query = ((...given: unknown[]) => {
        const [statement] = given;
        statements.push(typeof statement === "string" ? statement : (statement as { text: string }).text);
        return ask.apply(this, given);
      }) as DurableClient["query"];
    }
  }
  const source = writeDataSource(url, entities, 6);
  source.setOptions({ extra: { Client: WatchedClient } });
  return { source: await source.initialize(), connections };
}

const begins = /^\s*(start transaction|begin)\b/i;
const ends = /^\s*(commit|rollback)\s*$/i;
const saysWhose = /^select set_config\('openfloor\.member_state', \$1, true\)/;
const setsTheSession = /^\s*(set\s+(?!local\b|transaction\b)|reset\b|discard\b)|set_config\([^)]*,\s*false\s*\)/i;
// What may run outside a transaction: nothing of it touches rows that belong to a State.
const alone = [
  /^SELECT (version\(\)|\* FROM current_schema\(\))$/,
  /from present, core\.session s join core\.account a/,
];

export type Faults = { readonly transactions: number; readonly faults: readonly string[] };

/** Transactions that do not begin by saying whose they are, statements outside of any, and settings that outlive a transaction. */
export function faultsOf(connections: Watched["connections"]): Faults {
  const faults: string[] = [];
  let transactions = 0;
  for (const statements of connections) {
    let place: "outside" | "first" | "inside" = "outside";
    for (const statement of statements) {
      if (setsTheSession.test(statement)) faults.push(`sets the session: ${statement}`);
      if (begins.test(statement)) {
        transactions += 1;
        place = "first";
      } else if (ends.test(statement)) {
        if (place === "first") faults.push("says nothing");
        place = "outside";
      } else if (place === "first") {
        if (!saysWhose.test(statement)) faults.push(`first: ${statement}`);
        place = "inside";
      } else if (place === "outside" && !alone.some((one) => one.test(statement))) {
        faults.push(`outside: ${statement}`);
      }
    }
  }
  return { transactions, faults };
}
