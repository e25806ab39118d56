import { categories } from "@openfloor/domain/responses";
import type { Texts } from "@openfloor/i18n";
import { placeName } from "@openfloor/web/places";
import type { ReactNode } from "react";
import { categoryName } from "../../category-name.js";
import type { You, YouField } from "./you-fields.js";

/** A field in words. What a person typed keeps the direction of its own script. */
export function youValue(field: YouField, you: You, texts: Texts): ReactNode {
  const value = you[field];
  switch (field) {
    case "kind":
      return value === "INDIVIDUAL" || value === "ORGANISATION"
        ? texts.t(`responses.respond.you.kindOf.${value}`)
        : value;
    case "category": {
      const known = categories.find((category) => category === value);
      return known ? categoryName(known, texts) : value;
    }
    case "country":
      return placeName(value, texts);
    case "language":
      return texts.languageLabel(value);
    case "email":
      return <bdi dir="ltr">{value}</bdi>;
    default:
      return <bdi>{value}</bdi>;
  }
}
