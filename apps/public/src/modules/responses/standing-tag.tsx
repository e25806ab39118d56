import { StatusTag } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import type { Standing } from "../../gen/graphql.js";

/** How far the name of a Government or organization has been confirmed; nothing for a respondent's own name. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const texts = useTexts();
  if (standing === "OWN") return null;
  return (
    <StatusTag tone={standing === "DECLARED" ? "warning" : "done"}>
      {texts.t(`responses.standing.${standing}`)}
    </StatusTag>
  );
}
