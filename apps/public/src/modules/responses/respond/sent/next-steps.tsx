import { confirmationHours } from "@openfloor/domain/responses";
import { useTexts } from "@openfloor/web";

const steps = ["mail", "receipt", "check", "publish", "group"] as const;

/** What happens after submitting, from the given step on. */
export function NextSteps({ from }: { readonly from: (typeof steps)[number] }) {
  const { t } = useTexts();
  return (
    <ol className="op-steps">
      {steps.slice(steps.indexOf(from)).map((step) => (
        <li key={step}>
          <p>
            {step === "mail"
              ? t("responses.respond.next.mail", { hours: confirmationHours })
              : t(`responses.respond.next.${step}`)}
          </p>
        </li>
      ))}
    </ol>
  );
}
