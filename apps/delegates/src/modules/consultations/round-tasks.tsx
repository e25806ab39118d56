import { useSuspenseQuery } from "@apollo/client/react";
import { Section, TaskList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { Topic } from "./round-topic.js";

const roundTasks = graphql(`
  query RoundTasks {
    consultations {
      id
      slug
      stage
      topic {
        ...LocalizedParts @unmask
      }
      viewerCan {
        announce
        present
      }
    }
  }
`);

/** The rounds that wait for an act of the secretariat: to be announced, or to be presented. */
export function RoundTasks() {
  const { consultations } = useSuspenseQuery(roundTasks).data;
  const texts = useTexts();
  const tasks = consultations.flatMap((round) => {
    const { id, viewerCan } = round;
    const task = { key: id, href: `/consultations/${id}`, title: <Topic round={round} /> };
    if (viewerCan.announce) return [{ ...task, status: texts.t("consultations.desk.toAnnounce") }];
    return viewerCan.present ? [{ ...task, status: texts.t("consultations.desk.toPresent") }] : [];
  });
  return (
    <Section title={texts.t("consultations.desk.tasks")}>
      {tasks.length === 0 ? (
        <p>{texts.t("consultations.desk.noTasks")}</p>
      ) : (
        <TaskList label={texts.t("consultations.desk.tasks")} tasks={tasks} />
      )}
    </Section>
  );
}
