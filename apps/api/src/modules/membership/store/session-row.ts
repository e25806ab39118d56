import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";

/** A session of one browser. Its token is in that browser's cookie only; here is what it hashes to. */
@Entity({ schema: "core", name: "session" })
export class SessionRow {
  @PrimaryColumn({ type: "bytea", name: "token_hash" }) tokenHash: Buffer;
  @Column({ type: "uuid" }) account: string;
  @Column({ type: "timestamptz", name: "created_at", transformer: instantColumn }) createdAt: Instant;
  @Column({ type: "timestamptz", name: "expires_at", transformer: instantColumn }) expiresAt: Instant;
}
