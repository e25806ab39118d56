import { examplesOf } from "../../example.js";
import { Button } from "../button/button.js";
import { Dialog } from "./dialog.js";

const nothing = () => undefined;

export const dialogExamples = examplesOf("Dialog", {
  "a question before something final": [
    "en",
    <Dialog
      open
      title="Submit this contribution to the group?"
      onClose={nothing}
      closeLabel="Keep editing"
      actions={<Button type="button">Submit</Button>}
    >
      <p>
        The group receives a copy. Your delegation’s draft stays as it is, and the submitted version can no longer be
        changed.
      </p>
    </Dialog>,
  ],
  "a question before something final, in Arabic": [
    "ar",
    <Dialog
      open
      title="هل تريدون تقديم هذه المساهمة إلى الفريق؟"
      onClose={nothing}
      closeLabel="مواصلة التحرير"
      actions={
        <Button type="button" variant="warning">
          تقديم
        </Button>
      }
    >
      <p>يتلقى الفريق نسخة. وتبقى مسودة وفدكم كما هي، ولا يمكن بعد ذلك تغيير النسخة المقدَّمة.</p>
    </Dialog>,
  ],
});
