import { Column, Entity, PrimaryColumn } from "typeorm";
import type { LocalizedText } from "@openfloor/domain/kernel";

/** An item of a meeting's agenda, in its place; `consultation` is the round that is presented under it. */
@Entity({ schema: "core", name: "agenda_item" })
export class AgendaItemRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "integer" }) meeting: number;
  @Column({ type: "integer" }) position: number;
  @Column({ type: "jsonb" }) title: LocalizedText;
  @Column({ type: "uuid", nullable: true }) consultation: string | null;
}
