import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from "typeorm";
import type { ConsultationState } from "@openfloor/domain/consultations";
import type { Instant, LocalizedText } from "@openfloor/domain/kernel";
import { instantColumn } from "../../../platform/database/columns.js";
import { QuestionRow } from "./question-row.js";

/** A round as the secretariat prepares it. Public ids are minted when it is announced. */
@Entity({ schema: "core", name: "consultation" })
export class ConsultationRow {
  @PrimaryColumn({ type: "uuid" }) id: string;
  @Column({ type: "uuid", name: "public_id", nullable: true }) publicId: string | null;
  @Column({ type: "text" }) slug: string;
  @Column({ type: "text" }) state: ConsultationState;
  @Column({ type: "jsonb" }) topic: LocalizedText;
  @Column({ type: "integer", name: "decision_meeting", nullable: true }) decisionMeeting: number | null;
  @Column({ type: "date", name: "decided_on" }) decidedOn: string;
  @Column({ type: "text", name: "decision_text" }) decisionText: string;
  @Column({ type: "timestamptz", name: "opens_at", nullable: true, transformer: instantColumn })
  opensAt: Instant | null;
  @Column({ type: "timestamptz", name: "closes_at", nullable: true, transformer: instantColumn })
  closesAt: Instant | null;
  @Column({ type: "text", nullable: true }) zone: string | null;
  @Column({ type: "integer", name: "presented_to_meeting", nullable: true }) presentedToMeeting: number | null;
  @Column({ type: "uuid", name: "created_by" }) createdBy: string;
  @Column({ type: "timestamptz", name: "created_at", transformer: instantColumn }) createdAt: Instant;
  @OneToMany(() => QuestionRow, (question) => question.consultation, { cascade: ["insert", "update"] })
  questions: Relation<QuestionRow>[];
}
