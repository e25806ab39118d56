import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import type { Role } from "@openfloor/domain/membership";
import { instantColumn } from "../../../platform/database/columns.js";

/** A role that somebody holds inside a term; of a State for focal points and delegates. */
@Entity({ schema: "core", name: "role_holding" })
export class RoleHoldingRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "uuid" }) account: string;
  @Column({ type: "text" }) role: Role;
  @Column({ type: "char", length: 3, name: "member_state", nullable: true }) memberState: string | null;
  @Column({ type: "timestamptz", name: "from_at", transformer: instantColumn }) fromAt: Instant;
  @Column({ type: "timestamptz", name: "until_at", nullable: true, transformer: instantColumn })
  untilAt: Instant | null;
}
