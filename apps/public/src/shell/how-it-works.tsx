import { Section } from "@openfloor/ui";
import { T, useTexts } from "@openfloor/web";
import { linkTo } from "./link-to.js";

const steps = ["decided", "open", "published", "discussed", "considered"] as const;

/** The way of a consultation in five steps, for those who come for the first time. */
export function HowItWorks() {
  const texts = useTexts();
  return (
    <Section id="how" title={texts.t("common.how.title")}>
      <ol className="op-steps">
        {steps.map((step) => (
          <li key={step}>
            <h3>{texts.t(`common.how.${step}.title`)}</h3>
            <p>{texts.t(`common.how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      <p>
        <T
          id="common.how.more"
          components={{ about: linkTo(`/${texts.language}/about`), group: linkTo(`/${texts.language}/group`) }}
        />
      </p>
    </Section>
  );
}
