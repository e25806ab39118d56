import { examplesOf } from "../../example.js";
import { StatusTag } from "./status-tag.js";

export const statusTagExamples = examplesOf("StatusTag", {
  "every tone": [
    "en",
    <p>
      <StatusTag>Announced</StatusTag> <StatusTag tone="active">Open</StatusTag>{" "}
      <StatusTag tone="done">Published</StatusTag> <StatusTag tone="warning">Declared, not confirmed</StatusTag>{" "}
      <StatusTag tone="restricted">Restricted</StatusTag>
    </p>,
  ],
  "every tone in Arabic": [
    "ar",
    <p>
      <StatusTag>معلن عنها</StatusTag> <StatusTag tone="active">مفتوحة</StatusTag>{" "}
      <StatusTag tone="done">منشور</StatusTag> <StatusTag tone="warning">معلن، غير مؤكد</StatusTag>{" "}
      <StatusTag tone="restricted">محظور التوزيع</StatusTag>
    </p>,
  ],
});
