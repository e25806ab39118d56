import { examplesOf } from "../../example.js";
import { LinkButton } from "../button/button.js";
import { EmptyState } from "./empty-state.js";

export const emptyStateExamples = examplesOf("EmptyState", {
  "no drafts yet": [
    "en",
    <EmptyState title="No drafts yet" action={<LinkButton href="/drafts/new">Start a contribution</LinkButton>}>
      <p>Drafts are seen by your delegation only, until the focal point submits them.</p>
    </EmptyState>,
  ],
  "no responses yet, in Arabic": [
    "ar",
    <EmptyState title="لا توجد ردود منشورة بعد">
      <p>تظهر الردود هنا بعد أن تراجعها الأمانة.</p>
    </EmptyState>,
  ],
});
