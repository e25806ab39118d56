import "reflect-metadata";
import { DataSource, type EntitySchema, type MixedList } from "typeorm";
import { DurableClient } from "./durable-client.js";
import { migrations } from "./migrations/index.js";

type Entities = MixedList<Function | string | EntitySchema>;

/** The write side of a server process. Its entities are listed by the entry; the schema is never synchronized. */
export function writeDataSource(url: string, entities: Entities, poolSize = 12): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    entities,
    synchronize: false,
    migrationsRun: false,
    poolSize,
    applicationName: "openfloor",
    extra: { Client: DurableClient },
  });
}

/** The login that migrates; the prefix tells the migrations which roles to grant to. */
export function migrationDataSource(url: string, rolePrefix: string): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    migrations,
    migrationsTableName: "migration",
    migrationsTransactionMode: "each",
    schema: "openfloor_migrations",
    synchronize: false,
    extra: { options: `-c openfloor.role_prefix=${rolePrefix}` },
  });
}
