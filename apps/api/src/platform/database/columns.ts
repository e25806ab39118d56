import type { ValueTransformer } from "typeorm";
import { instant } from "@openfloor/domain/kernel";

/** Instants in entities are the domain's UTC text, never a Date. */
export const instantColumn: ValueTransformer = {
  to: (value: string | null | undefined) => value,
  from: (value: Date | null) => (value === null ? null : instant(value)),
};

/** SQL that gives a timestamptz expression as an Instant's text, for reads whose driver would make a Date of it. */
export const isoText = (expression: string): string =>
  `to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
