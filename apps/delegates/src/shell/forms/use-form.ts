import type { FieldProblem } from "@openfloor/web";
import { useRef, useState } from "react";
import { problemOfFailure, problemsOf, type RefusedAnswer } from "../graph/problems.js";
import { useViewerKey } from "../session/viewer.js";
import { forgetValues, keepValues, keptValues } from "./kept-forms.js";

/** What a mutation of the graph answers: something that worked, or the refusal. */
type Answer = RefusedAnswer | { readonly __typename: string };
type Success<Given> = Exclude<Given, { readonly __typename: "Refused" }>;

export interface Form<Values> {
  readonly id: string;
  readonly values: Values;
  /** Whether anything was typed that is not sent yet. */
  readonly touched: boolean;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  /** How often sending failed; the error summary takes focus each time. */
  readonly failures: number;
  readonly set: (change: Partial<Values>) => void;
  /** Shows problems found before sending. */
  readonly refuse: (problems: readonly FieldProblem[]) => void;
  /**
   * Sends once, however often it is pressed. Gives what worked; undefined after a refusal or a
   * failure, whose problems are then in the form, with everything typed still there.
   */
  readonly send: <Given extends Answer>(
    act: () => Promise<Given | null | undefined>,
  ) => Promise<Success<Given> | undefined>;
  /** Forgets what was typed and starts from these values. */
  readonly restart: (values: Values) => void;
}

/**
 * The values of a form, its problems and the sending of it. What was typed survives a refusal, a
 * broken line, another page and the end of the session; `id` names the form within the app.
 */
export function useForm<Values extends object>(id: string, initial: Values): Form<Values> {
  const key = `${useViewerKey()}/${id}`;
  const [values, setValues] = useState<Values>(() => (keptValues(key) as Values | undefined) ?? initial);
  const [touched, setTouched] = useState(() => keptValues(key) !== undefined);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ problems: readonly FieldProblem[]; failures: number }>({
    problems: [],
    failures: 0,
  });
  const sending = useRef(false);

  const latest = useRef(values);

  const set = (change: Partial<Values>) => {
    latest.current = { ...latest.current, ...change };
    keepValues(key, latest.current);
    setValues(latest.current);
    setTouched(true);
  };
  const refuse = (problems: readonly FieldProblem[]) =>
    setFailed(({ failures }) => ({ problems, failures: failures + 1 }));
  const restart = (next: Values) => {
    forgetValues(key);
    latest.current = next;
    setValues(next);
    setTouched(false);
    setFailed(({ failures }) => ({ problems: [], failures }));
  };
  const send: Form<Values>["send"] = async (act) => {
    if (sending.current) return undefined;
    sending.current = true;
    setBusy(true);
    try {
      const answer = await act();
      if (!answer) throw new Error("The server gave no answer");
      if (isRefused(answer)) {
        refuse(problemsOf(answer));
        return undefined;
      }
      forgetValues(key);
      setTouched(false);
      setFailed(({ failures }) => ({ problems: [], failures }));
      return answer as Success<typeof answer>;
    } catch (failure) {
      refuse([problemOfFailure(failure)]);
      return undefined;
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  return { id, values, touched, busy, ...failed, set, refuse, send, restart };
}

function isRefused(answer: Answer): answer is RefusedAnswer {
  return answer.__typename === "Refused";
}
