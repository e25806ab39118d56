import { examplesOf } from "../../example.js";
import { TaskList } from "./task-list.js";

export const taskListExamples = examplesOf("TaskList", {
  "questions of a round": [
    "en",
    <TaskList
      label="Your response"
      tasks={[
        { key: "who", href: "/en/respond/who", title: "Who responds", status: "Complete", done: true },
        {
          key: "1",
          href: "/en/respond/1",
          title: "Question 1",
          hint: "How will new and emerging telecommunications/ICTs impact both the internet and sustainable development?",
          status: "Answered",
          done: true,
        },
        {
          key: "2",
          href: "/en/respond/2",
          title: "Question 2",
          hint: "What are the opportunities and challenges?",
          status: "Not answered",
        },
        { key: "check", title: "Check and submit", status: "Possible once a question is answered" },
      ]}
    />,
  ],
  "questions of a round in Arabic": [
    "ar",
    <TaskList
      label="ردّكم"
      tasks={[
        { key: "who", href: "/ar/respond/who", title: "الجهة المجيبة", status: "مكتمل", done: true },
        {
          key: "1",
          href: "/ar/respond/1",
          title: "السؤال 1",
          hint: "ما هي العناصر المكوِّنة لبيئة تمكينية لتعزيز توصيلية الإنترنت؟",
          status: "لم تتم الإجابة",
        },
        { key: "check", title: "المراجعة والإرسال", status: "ممكن بعد الإجابة عن سؤال واحد" },
      ]}
    />,
  ],
});
