import { NotStated } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { Cite } from "../../shell/sources.js";

export interface ResponsesSoFarProps {
  readonly historical: boolean;
  readonly slug: string;
  /** Responses published here. */
  readonly held: number;
  readonly claimed?: { readonly responses?: number | null; readonly source: string } | null;
}

/** The responses of a round in one line of its course. Claims of a source and responses held here are never added. */
export function ResponsesSoFar({ historical, slug, held, claimed }: ResponsesSoFarProps) {
  const texts = useTexts();
  if (!historical) {
    const words = texts.t("consultations.responsesPublished", { count: held });
    return <p>{held > 0 ? <a href={`/${texts.language}/consultations/${slug}/responses`}>{words}</a> : words}</p>;
  }
  if (typeof claimed?.responses !== "number")
    return <NotStated>{texts.t("consultations.responsesNotStated")}</NotStated>;
  return (
    <p>
      {texts.t("consultations.responsesClaimed", { count: claimed.responses })}
      <Cite source={claimed.source} />
    </p>
  );
}
