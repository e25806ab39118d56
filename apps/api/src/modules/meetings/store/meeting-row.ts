import { Column, Entity, PrimaryColumn } from "typeorm";

/** A meeting of the group as the restricted side knows it; its dates are days at its place. */
@Entity({ schema: "core", name: "meeting" })
export class MeetingRow {
  @PrimaryColumn({ type: "integer" }) number: number;
  @Column({ type: "date", nullable: true }) starts: string | null;
  @Column({ type: "date", nullable: true }) ends: string | null;
  @Column({ type: "text", nullable: true }) venue: string | null;
  @Column({ type: "text", nullable: true }) note: string | null;
  /** Whether it is a record from before this installation, to which nothing is added here. */
  @Column({ type: "boolean" }) historical: boolean;
}
