import { examplesOf } from "../../example.js";
import { Button } from "../button/button.js";
import { Link } from "../link/link.js";
import { ButtonRow } from "./button-row.js";

export const buttonRowExamples = examplesOf("ButtonRow", {
  "the end of a form": [
    "en",
    <ButtonRow>
      <Button>Save and continue</Button>
      <Button variant="secondary" name="intent" value="later">
        Save and come back later
      </Button>
      <Link href="/en/consultations">Leave without saving</Link>
    </ButtonRow>,
  ],
  "the end of a form in Arabic": [
    "ar",
    <ButtonRow>
      <Button>حفظ ومتابعة</Button>
      <Button variant="secondary" name="intent" value="later">
        الحفظ والعودة لاحقاً
      </Button>
    </ButtonRow>,
  ],
});
