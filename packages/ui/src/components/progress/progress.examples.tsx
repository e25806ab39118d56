import { examplesOf } from "../../example.js";
import { Busy, Progress } from "./progress.js";

export const progressExamples = [
  ...examplesOf("Progress", {
    "questions answered": [
      "en",
      <Progress id="answered" label="Your response" value={3} max={5} text="3 of 5 questions answered" />,
    ],
    "questions answered, in Arabic": [
      "ar",
      <Progress id="answered" label="ردّكم" value={3} max={5} text="أُجيب عن 3 أسئلة من 5" />,
    ],
    "no end known": ["en", <Progress id="upload" label="Checking the file" />],
  }),
  ...examplesOf("Busy", {
    "fetching documents": ["en", <Busy>Fetching the documents…</Busy>],
    "fetching documents, in Arabic": ["ar", <Busy>جارٍ جلب الوثائق…</Busy>],
  }),
];
