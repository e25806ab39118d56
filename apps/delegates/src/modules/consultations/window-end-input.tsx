import { CheckboxGroup, DateTimeInput } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { meaningOf } from "./announcement.js";

export interface WindowEndInputProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly error?: string;
  readonly local: string;
  readonly zone: string;
  readonly second: boolean;
  readonly onChange: (change: { readonly local: string; readonly second: boolean }) => void;
}

/** One end of a window: a local time, and at once what it is in UTC. */
export function WindowEndInput({ id, name, label, error, local, zone, second, onChange }: WindowEndInputProps) {
  const texts = useTexts();
  const meaning = meaningOf(local, zone, second);
  return (
    <div>
      <DateTimeInput
        id={id}
        name={name}
        label={label}
        error={error}
        value={local}
        onChange={(event) => onChange({ local: event.currentTarget.value, second: false })}
        zone={
          <output htmlFor={id} className="desk-soft">
            {"instant" in meaning ? (
              <>
                {texts.instant(meaning.instant, zone)}
                <br />
                {texts.instant(meaning.instant, "UTC")}
              </>
            ) : meaning.kind === "skipped" ? (
              texts.t("consultations.desk.timeSkipped")
            ) : (
              texts.t("consultations.desk.utcFollows")
            )}
          </output>
        }
      />
      {meaning.kind === "twice" ? (
        <CheckboxGroup
          id={`${id}-second`}
          name={`${name}.second`}
          legend={texts.t("consultations.desk.timeTwice")}
          choices={[{ value: "second", label: texts.t("consultations.desk.timeTwiceSecond") }]}
          values={second ? ["second"] : []}
          onChange={(values) => onChange({ local, second: values.includes("second") })}
        />
      ) : null}
    </div>
  );
}
