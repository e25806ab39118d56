import type { Texts } from "@openfloor/i18n";
import { Timeline, type TimelineStep } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { type FragmentType, graphql, unmask } from "../../gen/index.js";
import type { ConsultationStage, RoundCourseFragment } from "../../gen/graphql.js";
import { DecisionDate, DecisionText } from "./decision.js";
import { MeetingDate, MeetingText } from "./consultation-meeting.js";
import { PresentedTo } from "./presented-to.js";
import { ResponsesSoFar } from "./responses-so-far.js";
import { StatedDates } from "./stated-dates.js";
import { WindowInstant } from "./window-instant.js";

export const RoundCourseFields = graphql(`
  fragment RoundCourse on Consultation {
    slug
    stage
    asOf
    window {
      opensAt
      closesAt
      zone
    }
    statedOpens {
      ...StatedDates
    }
    statedCloses {
      ...StatedDates
    }
    decision {
      ...DecisionStep
    }
    consultationMeeting {
      ...ConsultationMeetingStep
    }
    statistics {
      total
    }
    claimed {
      responses
      source
    }
    presentedToMeeting
  }
`);

type StepKey = "decided" | "opens" | "closes" | "meeting" | "responses" | "presented";

type LiveStage = Exclude<ConsultationStage, "HISTORICAL">;

/** The step at which a round stands at each of its stages; null when all of them are done. */
const stepAt: Record<LiveStage, StepKey | null> = {
  DECIDED: "decided",
  ANNOUNCED: "opens",
  OPEN: "opens",
  CLOSED: "responses",
  PRESENTED: null,
};

/** The course of a round: decided, opens, closes, consultation meeting, responses, presented. */
export function RoundCourse({ round }: { readonly round: FragmentType<typeof RoundCourseFields> }) {
  const texts = useTexts();
  const data = unmask(RoundCourseFields, round);
  const steps = contentOf(data).map((step, index, all): TimelineStep => {
    const state = stateOf(data.stage, index, all);
    return {
      ...step,
      state,
      title: texts.t(`consultations.step.${step.key}`),
      stateLabel: stateLabel(data.stage, state, texts),
    };
  });
  return <Timeline label={texts.t("consultations.course")} steps={steps} />;
}

type StepContent = Pick<TimelineStep, "date" | "description"> & { readonly key: StepKey };

/** A historical record shows every step, also those about which it says nothing; a round of ours only what has been planned. */
function contentOf({
  stage,
  asOf,
  slug,
  window,
  statedOpens,
  statedCloses,
  decision,
  consultationMeeting,
  statistics,
  claimed,
  presentedToMeeting,
}: RoundCourseFragment): StepContent[] {
  const historical = stage === "HISTORICAL";
  const steps: (StepContent | null)[] = [
    { key: "decided", date: <DecisionDate decision={decision} />, description: <DecisionText decision={decision} /> },
    {
      key: "opens",
      date: window ? <WindowInstant at={window.opensAt} zone={window.zone} /> : <StatedDates dates={statedOpens} />,
    },
    {
      key: "closes",
      date: window ? (
        <WindowInstant at={window.closesAt} zone={window.zone} leftFrom={stage === "OPEN" ? asOf : undefined} />
      ) : (
        <StatedDates dates={statedCloses} />
      ),
    },
    historical || consultationMeeting
      ? {
          key: "meeting",
          date: <MeetingDate meeting={consultationMeeting} />,
          description: <MeetingText meeting={consultationMeeting} />,
        }
      : null,
    {
      key: "responses",
      description: <ResponsesSoFar historical={historical} slug={slug} held={statistics.total} claimed={claimed} />,
    },
    historical || typeof presentedToMeeting === "number"
      ? { key: "presented", description: <PresentedTo meeting={presentedToMeeting} /> }
      : null,
  ];
  return steps.filter((step) => step !== null);
}

function stateOf(
  stage: ConsultationStage,
  index: number,
  steps: readonly StepContent[],
): "done" | "current" | "upcoming" {
  if (stage === "HISTORICAL") return "done";
  const standing = steps.findIndex(({ key }) => key === stepAt[stage]);
  if (index === standing) return "current";
  return standing === -1 || index < standing ? "done" : "upcoming";
}

function stateLabel(stage: ConsultationStage, state: "done" | "current" | "upcoming", texts: Texts): string {
  if (stage === "HISTORICAL") return texts.t("consultations.state.recorded");
  return state === "current" && stage !== "PRESENTED"
    ? texts.t(`consultations.now.${stage}`)
    : texts.t(`consultations.state.${state}`);
}
