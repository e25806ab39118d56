import { examplesOf } from "../../example.js";
import { Link } from "../link/link.js";
import { Prose } from "./prose.js";

export const proseExamples = examplesOf("Prose", {
  "running text": [
    "en",
    <Prose>
      <p>
        The group is limited to Member States, with open consultation to all stakeholders. Between two of its meetings
        it runs an open consultation on a topic and up to five questions; <em>anyone</em> may respond. Its terms of
        reference are in <Link href="https://www.itu.int/council">Council Resolution 1336</Link>.
      </p>
      <h2>What happens to a response</h2>
      <ul>
        <li>It is published in the language in which it was written.</li>
        <li>It is compiled with the others into a document of the group.</li>
        <li>The summary is agreed by those who take part in the consultation meeting.</li>
      </ul>
    </Prose>,
  ],
  "running text in Arabic": [
    "ar",
    <Prose>
      <p>
        تقتصر عضوية الفريق على الدول الأعضاء، مع إجراء مشاورات مفتوحة لجميع أصحاب المصلحة. وبين كل اجتماعين يعقد الفريق
        مشاورة مفتوحة بشأن موضوع وأسئلة لا تتجاوز خمسة، ويمكن <em>لأي شخص</em> أن يقدم رداً.
      </p>
      <h2>ما الذي يحدث للرد</h2>
      <ul>
        <li>يُنشر باللغة التي كُتب بها.</li>
        <li>يُجمَّع مع غيره من الردود في وثيقة من وثائق الفريق.</li>
      </ul>
    </Prose>,
  ],
  "running text in Chinese": [
    "zh",
    <Prose>
      <p>
        工作组仅限成员国参加，但向所有利益攸关方开展公开磋商。工作组在两次会议之间就某一议题和最多五个问题开展公开磋商，
        <em>任何人</em>均可作出回复。
      </p>
      <h2>回复如何处理</h2>
      <ul>
        <li>以提交时使用的语言公布。</li>
        <li>与其他回复一并汇编为工作组文件。</li>
      </ul>
    </Prose>,
  ],
});
