import { useTexts } from "@openfloor/web";
import { use, useState } from "react";
import { useNavigate } from "react-router";
import { SubmitButton } from "../forms/submit-button.js";
import { places } from "../places.js";
import { signOut } from "../session/session.js";
import { useViewer } from "../session/viewer.js";

/** Who is signed in, in which capacity, and the way out. */
export function Account() {
  const texts = useTexts();
  const { memberStateName } = use(places());
  const { name, roles } = useViewer();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const capacities = roles.map(({ role, memberState }) => {
    const office = texts.t(`membership.desk.role.${role}`);
    return memberState
      ? texts.t("membership.desk.capacity", { role: office, state: memberStateName(memberState, texts) })
      : office;
  });
  const leave = async () => {
    setBusy(true);
    const left = await signOut().catch(() => false);
    setBusy(false);
    if (left) await navigate("/sign-in");
  };
  return (
    <div className="desk-account">
      <p>
        <span className="desk-account__name">{name}</span>
        <span className="desk-account__capacity">{texts.list(capacities)}</span>
      </p>
      <SubmitButton variant="secondary" busy={busy} onClick={() => void leave()}>
        {texts.t("common.signOut")}
      </SubmitButton>
    </div>
  );
}
