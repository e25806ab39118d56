import type { ReactNode } from "react";
import type { HeadingLevel } from "../../texts.js";

export interface TimelineStep {
  readonly key: string;
  readonly state: "done" | "current" | "upcoming" | "cancelled";
  /** The state in words. It is seen at the current and at a cancelled step and heard at every one. */
  readonly stateLabel: string;
  /** Date as text; a replaced date goes into `<del>`, the new one follows it. */
  readonly date?: ReactNode;
  readonly title: ReactNode;
  readonly description?: ReactNode;
}

export interface TimelineProps {
  readonly label?: string;
  readonly steps: readonly TimelineStep[];
  /** Level of the steps' headings. */
  readonly level?: HeadingLevel;
}

/** The course of a consultation, in order: what is done, where it stands, what will come. */
export function Timeline({ label, steps, level = 3 }: TimelineProps) {
  const Heading = `h${level}` as const;
  return (
    <ol className="of-timeline" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.key}
          className={`of-timeline__step of-timeline__step--${step.state}`}
          aria-current={step.state === "current" ? "step" : undefined}
        >
          <div className="of-timeline__date">{step.date}</div>
          <div className="of-timeline__body">
            <Heading className="of-timeline__title">
              {step.title} <span className="of-timeline__state">{step.stateLabel}</span>
            </Heading>
            {step.description ? <div className="of-timeline__description">{step.description}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
