import { useSuspenseQuery } from "@apollo/client/react";
import { Section, TaskList } from "@openfloor/ui";
import { useTexts } from "@openfloor/web";
import { graphql } from "../../gen/index.js";
import { Topic } from "../consultations/round-topic.js";

const checkTasks = graphql(`
  query CheckTasks {
    consultations {
      id
      slug
      topic {
        ...LocalizedParts @unmask
      }
      counts {
        received
        notPublishingProposed
      }
    }
  }
`);

/** The responses to check, by round, and the proposals that wait for a second person. */
export function CheckTasks() {
  const { consultations } = useSuspenseQuery(checkTasks).data;
  const texts = useTexts();
  const tasks = consultations.flatMap((round) => {
    const { id, counts } = round;
    const title = <Topic round={round} />;
    const task = (state: string, status: string) => ({
      key: `${id}-${state}`,
      href: `/responses?round=${id}&state=${state}`,
      title,
      status,
    });
    return [
      ...(counts.received > 0 ? [task("RECEIVED", texts.t("responses.desk.toCheck", { count: counts.received }))] : []),
      ...(counts.notPublishingProposed > 0
        ? [task("NOT_PUBLISHING_PROPOSED", texts.t("responses.desk.toDecide", { count: counts.notPublishingProposed }))]
        : []),
    ];
  });
  return (
    <Section title={texts.t("responses.desk.title")}>
      {tasks.length === 0 ? (
        <p>{texts.t("responses.desk.nothingToCheck")}</p>
      ) : (
        <TaskList label={texts.t("responses.desk.title")} tasks={tasks} />
      )}
    </Section>
  );
}
