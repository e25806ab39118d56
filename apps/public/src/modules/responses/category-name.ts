import type { Texts } from "@openfloor/i18n";
import type { Category } from "../../gen/graphql.js";

/** The name of a kind of stakeholder. */
export function categoryName(category: Category, texts: Texts): string {
  return texts.t(`responses.category.${category}`);
}
