import { NotStated, StatusTag } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { use } from "react";
import type { Category, RespondentKind, Standing } from "../../gen/graphql.js";
import { graphql } from "../../gen/index.js";
import { places } from "../../shell/places.js";

/** The respondent of a response. It has no id to be read by, so those who spread it add `@unmask`. */
export const respondentParts = graphql(`
  fragment RespondentParts on ReceivedRespondent {
    kind
    category
    name
    organisation
    country
    region
    standing
  }
`);

/** Who answers, as the queue and the page of a response show it. */
export interface Respondent {
  readonly kind: RespondentKind;
  readonly category: Category;
  readonly name: string;
  readonly organisation: string | null;
  readonly country: string;
  readonly standing: Standing;
}

/** The name under which a response would be published: the organization's, or the person's own. */
export const respondentName = ({ kind, name, organisation }: Respondent): string =>
  kind === "ORGANISATION" && organisation ? organisation : name;

/** Whether a name that belongs to a Government or an organization was confirmed by it. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const { t } = useTexts();
  if (standing === "OWN") return null;
  return (
    <StatusTag tone={standing === "CONFIRMED" ? "done" : "warning"}>
      {t(`responses.desk.standing.${standing}`)}
    </StatusTag>
  );
}

/** The place from which a respondent answers, by its official short name. */
export function PlaceName({ code }: { readonly code: string }) {
  const texts = useTexts();
  const { placeName } = use(places());
  return code === "" ? <NotStated>{texts.t("common.notStated")}</NotStated> : <>{placeName(code, texts)}</>;
}
