import { memberStatesOn, sortByName } from "@openfloor/domain/membership";
import { Button, ErrorSummary, Section, Select } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { useState } from "react";
import { useNavigate } from "react-router";
import { type DemoRole, signInToDemo } from "../../shell/session/session.js";

/** The membership that is offered: that of the latest day our record states. */
const membershipDay = "2024-09-19";

const ofGroup = ["secretariat", "secretariat-2", "chair"] as const;
const ofState = ["focal-point", "delegate"] as const;

/** Five ways into a demonstration; two of them for a Member State of one's choice. */
export function DemoSignIn({ to }: { readonly to: string }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const [state, setState] = useState("CHE");
  const [busy, setBusy] = useState<DemoRole>();
  const [failures, setFailures] = useState(0);

  const enter = async (role: DemoRole, memberState?: string) => {
    if (busy) return;
    setBusy(role);
    const opened = await signInToDemo(role, memberState).catch(() => false);
    setBusy(undefined);
    if (opened) await navigate(to, { replace: true });
    else setFailures((count) => count + 1);
  };
  const button = (role: DemoRole, memberState?: string) => (
    <li key={role}>
      <Button
        type="button"
        variant="secondary"
        aria-disabled={busy !== undefined || undefined}
        onClick={() => void enter(role, memberState)}
      >
        {texts.t(`membership.desk.demoRole.${role}`)}
      </Button>
      <span className="desk-soft">{texts.t(`membership.desk.demoRoleHint.${role}`)}</span>
    </li>
  );
  return (
    <>
      {failures > 0 ? (
        <ErrorSummary
          key={failures}
          title={texts.t("common.errorSummary")}
          errors={[{ message: texts.t("membership.desk.signInFailed") }]}
        />
      ) : null}
      <Section title={texts.t("membership.desk.forGroup")}>
        <ul className="desk-ways-in">{ofGroup.map((role) => button(role))}</ul>
      </Section>
      <Section title={texts.t("membership.desk.forState")} note={texts.t("membership.desk.forStateNote")}>
        <Select
          id="member-state"
          name="memberState"
          label={texts.t("common.memberState")}
          options={sortByName(memberStatesOn(membershipDay), texts.language).map(({ code, names }) => ({
            value: code,
            label: names[texts.language],
          }))}
          value={state}
          onChange={(event) => setState(event.currentTarget.value)}
        />
        <ul className="desk-ways-in">{ofState.map((role) => button(role, state))}</ul>
      </Section>
    </>
  );
}
