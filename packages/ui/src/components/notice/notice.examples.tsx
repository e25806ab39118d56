import { examplesOf } from "../../example.js";
import { Notice } from "./notice.js";

export const noticeExamples = examplesOf("Notice", {
  information: [
    "en",
    <Notice title="What will be public">
      <p>
        Your answers, your name or that of your organization, your category and your country. Your e-mail address is
        never shown.
      </p>
    </Notice>,
  ],
  "a warning": [
    "en",
    <Notice tone="warning" title="The question is incomplete in the source">
      <p>The wording breaks off in every copy that was found.</p>
    </Notice>,
  ],
  success: ["en", <Notice tone="success" role="status" title="Your answers are saved" />],
  "an error": [
    "en",
    <Notice tone="error" role="alert" title="The paragraph was changed by somebody else">
      <p>Your wording is kept below. Compare both before you save again.</p>
    </Notice>,
  ],
  "information in Arabic": [
    "ar",
    <Notice title="ما الذي سيُنشر">
      <p>إجاباتكم، واسمكم أو اسم منظمتكم، وفئتكم وبلدكم. ولا يُعرض عنوان بريدكم الإلكتروني أبداً.</p>
    </Notice>,
  ],
  "a warning in Chinese": [
    "zh",
    <Notice tone="warning" title="资料来源中该问题不完整">
      <p>所有已找到的文本均在此处中断。</p>
    </Notice>,
  ],
});
