import { examplesOf } from "../../example.js";
import { VisuallyHidden } from "./visually-hidden.js";

export const visuallyHiddenExamples = examplesOf("VisuallyHidden", {
  "completes a short link": [
    "en",
    <p>
      <a href="/en/responses/new">
        Change<VisuallyHidden> your category</VisuallyHidden>
      </a>
    </p>,
  ],
  "completes a short link in Arabic": [
    "ar",
    <p>
      <a href="/ar/responses/new">
        تغيير<VisuallyHidden> الفئة التي اخترتها</VisuallyHidden>
      </a>
    </p>,
  ],
});
