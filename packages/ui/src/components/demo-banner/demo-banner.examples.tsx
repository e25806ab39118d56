import { examplesOf } from "../../example.js";
import { DemoBanner } from "./demo-banner.js";

export const demoBannerExamples = examplesOf("DemoBanner", {
  "above the masthead": ["en", <DemoBanner>Demonstration. Nothing entered here reaches the group.</DemoBanner>],
  "above the masthead in Arabic": [
    "ar",
    <DemoBanner>نسخة للعرض التوضيحي. لا يصل إلى الفريق أي شيء يُدخَل هنا.</DemoBanner>,
  ],
  "above the masthead in French": [
    "fr",
    <DemoBanner>Version de démonstration. Rien de ce qui est saisi ici n’est communiqué au groupe.</DemoBanner>,
  ],
});
