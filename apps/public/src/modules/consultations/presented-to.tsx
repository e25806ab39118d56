import { NotStated } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { linkTo } from "../../shell/link-to.js";

/** The meeting of the group to which a round was presented. */
export function PresentedTo({ meeting }: { readonly meeting?: number | null }) {
  const texts = useTexts();
  if (typeof meeting !== "number") return <NotStated>{texts.t("common.notStated")}</NotStated>;
  return (
    <p>
      <T
        id="consultations.presentedTo"
        values={{ number: texts.number(meeting) }}
        components={{ meeting: linkTo(`/${texts.language}/meetings/${meeting}`) }}
      />
    </p>
  );
}
