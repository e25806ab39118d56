import type { Texts } from "@openfloor/i18n";
import type { SelectProps } from "@openfloor/ui";

/** The zone of the group's seat: where a time is meant unless another zone is chosen. */
export const homeZone = "Europe/Zurich";

/** All named zones of this browser by part of the world, the zone of the seat and UTC before them. */
export function zoneOptions(texts: Texts): SelectProps["options"] {
  const parts = Object.groupBy(
    Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/")),
    (zone) => zone.split("/")[0] ?? "",
  );
  return [
    {
      value: homeZone,
      label: texts.t("consultations.desk.zoneOption", { name: texts.t("common.zoneGeneva"), zone: homeZone }),
    },
    { value: "UTC", label: "UTC" },
    ...Object.entries(parts).map(([group, zones = []]) => ({
      group,
      options: zones.filter((zone) => zone !== homeZone).map((zone) => ({ value: zone, label: zone })),
    })),
  ];
}
