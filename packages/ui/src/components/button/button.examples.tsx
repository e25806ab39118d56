import { examplesOf } from "../../example.js";
import { Button, LinkButton } from "./button.js";

export const buttonExamples = [
  ...examplesOf("Button", {
    primary: ["en", <Button>Save and continue</Button>],
    secondary: ["en", <Button variant="secondary">Save as draft</Button>],
    warning: ["en", <Button variant="warning">Withdraw this response</Button>],
    disabled: ["en", <Button disabled>Submit</Button>],
    "primary, in Arabic": ["ar", <Button>حفظ ومتابعة</Button>],
    "a long text in French": ["fr", <Button>Enregistrer la réponse et passer à la question suivante</Button>],
  }),
  ...examplesOf("LinkButton", {
    primary: ["en", <LinkButton href="/en/respond">Respond to this consultation</LinkButton>],
    "secondary, in Arabic": [
      "ar",
      <LinkButton variant="secondary" href="/ar/responses">
        اقرأوا الردود
      </LinkButton>,
    ],
  }),
];
