import type { Texts } from "@openfloor/i18n";
import type { Region } from "../../gen/graphql.js";

/** The name of an ITU region; who is tied to none is international or did not state one. */
export function regionName(region: Region | null | undefined, texts: Texts): string {
  return texts.t(region ? `membership.region.${region}` : "membership.noRegion");
}
