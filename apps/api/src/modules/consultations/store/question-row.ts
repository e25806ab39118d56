import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import type { LocalizedText } from "@openfloor/domain/kernel";
import { ConsultationRow } from "./consultation-row.js";

/** A question of a round, in its place. */
@Entity({ schema: "core", name: "question" })
export class QuestionRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "uuid", name: "public_id", nullable: true }) publicId: string | null;
  @ManyToOne(() => ConsultationRow, (consultation) => consultation.questions)
  @JoinColumn({ name: "consultation" })
  consultation: Relation<ConsultationRow>;
  @Column({ type: "integer" }) position: number;
  @Column({ type: "jsonb" }) text: LocalizedText;
}
