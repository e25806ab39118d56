import { examplesOf } from "../../example.js";
import { TextInput } from "../text-input/text-input.js";
import { Fieldset } from "./fieldset.js";

export const fieldsetExamples = examplesOf("Fieldset", {
  "two fields that belong together": [
    "en",
    <Fieldset id="signatory" legend="Second signatory" hint="As it should appear with the response">
      <TextInput id="signatory-name" name="name" label="Name" />
      <TextInput id="signatory-role" name="role" label="Function" labelNote="optional" />
    </Fieldset>,
  ],
  "two fields that belong together in Arabic": [
    "ar",
    <Fieldset id="signatory" legend="الموقِّع الثاني" hint="كما ينبغي أن يظهر مع الرد">
      <TextInput id="signatory-name" name="name" label="الاسم" />
      <TextInput id="signatory-role" name="role" label="الصفة" labelNote="اختياري" />
    </Fieldset>,
  ],
});
