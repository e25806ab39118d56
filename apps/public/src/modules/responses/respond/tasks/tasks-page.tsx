import { PageHeader, Section, TaskList } from "@openfloor/ui";
import { Localized, useTexts } from "@openfloor/web";
import type { PageHandle } from "../../../../shell/access.js";
import { daysLeft } from "../../../consultations/days-left.js";
import type { Route } from "./+types/tasks-page.js";
import { needDraft, respondPath } from "../holder/held.js";
import { ForgetForm } from "../start/forget-form.js";
import { StepFrame } from "../step-frame.js";
import { checkYou, youOf } from "../you/you-fields.js";

export const handle: PageHandle = { access: "holder" };

export async function loader(args: Route.LoaderArgs) {
  const { round, draft } = await needDraft(args);
  return { round, draft };
}

/** What there is to do, in any order, and how far each thing is. */
export default function TasksPage({ loaderData: { round, draft } }: Route.ComponentProps) {
  const texts = useTexts();
  const { t, language, number } = texts;
  const steps = respondPath({ language, slug: round.slug });
  const { questions, window, asOf } = round;
  const answered = new Set(draft.answers.map(({ question }) => question));
  const aboutYou = checkYou(youOf(draft)).length === 0;
  const title = t("responses.respond.tasks.title");
  return (
    <StepFrame round={round} title={title}>
      <PageHeader
        eyebrow={round.topic ? <Localized text={round.topic} /> : undefined}
        title={title}
        meta={`${t("responses.respond.closes", { closes: texts.instant(window.closesAt, window.zone) })} · ${daysLeft({ asOf, closesAt: window.closesAt }, texts)}`}
        lede={t("responses.respond.tasks.lede")}
      />
      <Section title={t("responses.respond.you.title")}>
        <TaskList
          tasks={[
            {
              key: "you",
              href: `${steps}/you`,
              title: t("responses.respond.tasks.you"),
              hint: t("responses.respond.tasks.language", { language: texts.languageLabel(draft.language) }),
              status: t(aboutYou ? "responses.respond.tasks.complete" : "responses.respond.tasks.incomplete"),
              done: aboutYou,
            },
          ]}
        />
      </Section>
      <Section
        title={t("responses.respond.tasks.questions")}
        note={t("responses.respond.tasks.progress", {
          answered: number(answered.size),
          total: number(questions.length),
        })}
      >
        <TaskList
          tasks={questions.map(({ id, position, text }) => ({
            key: id,
            href: `${steps}/questions/${position}`,
            title: t("responses.respond.question.number", { number: number(position) }),
            hint: <Localized as="div" text={text} />,
            status: t(answered.has(id) ? "responses.respond.tasks.answered" : "responses.respond.tasks.notAnswered"),
            done: answered.has(id),
          }))}
        />
      </Section>
      <Section title={t("responses.respond.tasks.send")}>
        <TaskList
          tasks={[
            {
              key: "check",
              href: `${steps}/check`,
              title: t("responses.respond.check.title"),
              status: t("responses.respond.tasks.notSubmitted"),
            },
          ]}
        />
      </Section>
      <ForgetForm steps={steps} submitted={false} />
    </StepFrame>
  );
}
