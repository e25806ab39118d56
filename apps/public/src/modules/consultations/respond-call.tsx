import { LinkButton, Notice } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import { daysLeft } from "./days-left.js";

export const RespondCallFields = graphql(`
  fragment RespondCall on Consultation {
    slug
    stage
    asOf
    window {
      opensAt
      closesAt
      zone
    }
  }
`);

/** While a round is open: until when, and the way to respond. Before it opens: from when. */
export function RespondCall({ round }: { readonly round: FragmentType<typeof RespondCallFields> }) {
  const texts = useTexts();
  const { slug, stage, asOf, window } = unmask(RespondCallFields, round);
  if (!window) return null;
  const opens = texts.instant(window.opensAt, window.zone);
  const closes = texts.instant(window.closesAt, window.zone);
  if (stage === "ANNOUNCED")
    return (
      <Notice title={texts.t("consultations.opensOn", { opens })}>{texts.t("consultations.untilThenRead")}</Notice>
    );
  if (stage !== "OPEN") return null;
  return (
    <Notice
      title={texts.t("consultations.anyoneMayRespond", { left: daysLeft({ asOf, closesAt: window.closesAt }, texts) })}
    >
      <p>{texts.t("consultations.closesOn", { closes })}</p>
      <p>
        <LinkButton href={`/${texts.language}/consultations/${slug}/respond`}>
          {texts.t("consultations.respond")}
        </LinkButton>
      </p>
    </Notice>
  );
}
