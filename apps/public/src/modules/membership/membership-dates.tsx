import { useTexts } from "@openfloor/web";

/** The days on which the record states how many members there were. */
const statedDays = ["2020-02-06", "2024-09-19"];

/** Ways to the membership on the days that the record states. */
export function MembershipDates({ here, on }: { readonly here: string; readonly on: string }) {
  const texts = useTexts();
  return (
    <nav aria-label={texts.t("membership.otherDays")}>
      <ul className="op-choices">
        {statedDays.map((day) => (
          <li key={day}>
            <a href={`${here}?on=${day}`} aria-current={day === on ? "true" : undefined}>
              {texts.t("membership.onDay", { date: texts.date(day) })}
            </a>
          </li>
        ))}
        <li>
          <a href={here} aria-current={statedDays.includes(on) ? undefined : "true"}>
            {texts.t("membership.today")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
