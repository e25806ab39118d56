import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Instant } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";

/** That a Government or an intergovernmental organization stands behind a response, and who recorded it. */
@Entity({ schema: "core", name: "authority_confirmation" })
export class AuthorityRow {
  @PrimaryColumn({ type: "uuid" }) submission: string;
  @Column({ type: "uuid", name: "confirmed_by" }) confirmedBy: string;
  @Column({ type: "text" }) capacity: string;
  @Column({ type: "text", name: "official_channel", nullable: true }) officialChannel: string | null;
  @Column({ type: "timestamptz", name: "confirmed_at", transformer: instantColumn }) confirmedAt: Instant;
}
