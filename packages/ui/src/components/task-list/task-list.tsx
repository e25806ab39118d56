import type { ReactNode } from "react";
import { Link } from "../link/link.js";

export interface Task {
  readonly key: string;
  /** Without an address the task cannot be started yet. */
  readonly href?: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** In words: "Answered", "Not answered". */
  readonly status: ReactNode;
  readonly done?: boolean;
}

/** What there is to do, in any order, and how far each thing is. */
export function TaskList({ label, tasks }: { readonly label?: string; readonly tasks: readonly Task[] }) {
  return (
    <ul className="of-task-list" aria-label={label}>
      {tasks.map((task) => (
        <li key={task.key} className={task.done ? "of-task of-task--done" : "of-task"}>
          <div className="of-task__title">
            {task.href ? <Link href={task.href}>{task.title}</Link> : task.title}
            {task.hint ? <div className="of-hint">{task.hint}</div> : null}
          </div>
          <div className="of-task__status">{task.status}</div>
        </li>
      ))}
    </ul>
  );
}
