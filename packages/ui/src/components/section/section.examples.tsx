import { examplesOf } from "../../example.js";
import { Section } from "./section.js";

export const sectionExamples = examplesOf("Section", {
  "heading in the margin": [
    "en",
    <main className="of-main">
      <Section id="questions" title="Questions" note="Official wording">
        <p>
          How will new and emerging telecommunications/ICTs impact both the internet and sustainable development,
          including the digital economy?
        </p>
        <p>
          What are the opportunities and challenges for the adoption and growth of the new and emerging
          telecommunications/ICTs and internet?
        </p>
      </Section>
    </main>,
  ],
  "heading above": [
    "en",
    <main className="of-main">
      <Section title="Documents since your last visit" layout="stack" note="Since 2 February 2020">
        <p>Nothing new was posted.</p>
      </Section>
    </main>,
  ],
  "heading in the margin in Arabic": [
    "ar",
    <main className="of-main">
      <Section title="الأسئلة" note="الصياغة الرسمية">
        <p>ما هي العناصر المكوِّنة لبيئة تمكينية لتعزيز توصيلية الإنترنت؟</p>
        <p>ما هو دور الحكومات في بناء بيئة تمكينية؟</p>
      </Section>
    </main>,
  ],
  "a long heading in Russian": [
    "ru",
    <main className="of-main">
      <Section title="Межправительственные организации и неправительственные заинтересованные стороны">
        <p>Сведения о распределении ответов по регионам в источнике отсутствуют.</p>
      </Section>
    </main>,
  ],
});
