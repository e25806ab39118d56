import { examplesOf } from "../../example.js";
import { SourceNote } from "./source-note.js";

export const sourceNoteExamples = examplesOf("SourceNote", {
  "after a figure": [
    "en",
    <p>
      During this consultation 52 responses were received. <SourceNote number="1" href="#source-1" label="Source 1" />
      <SourceNote number="2" href="#source-2" label="Source 2" />
    </p>,
  ],
  "after a figure in Arabic": [
    "ar",
    <p>
      ورد خلال هذه المشاورة 52 رداً. <SourceNote number="1" href="#source-1" label="المصدر 1" />
    </p>,
  ],
});
