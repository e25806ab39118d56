import type { Texts } from "@openfloor/i18n";

/** How long a round stays open, counted from the database's clock at the read: whole days, rounded down. */
export function daysLeft(
  { asOf, closesAt }: { readonly asOf: string; readonly closesAt: string },
  texts: Texts,
): string {
  const days = Math.floor((Date.parse(closesAt) - Date.parse(asOf)) / 86_400_000);
  return days < 1 ? texts.t("consultations.lessThanADayLeft") : texts.t("common.daysLeft", { days });
}
