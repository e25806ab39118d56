import { examplesOf } from "../../example.js";
import { Tabs } from "./tabs.js";

export const tabsExamples = examplesOf("Tabs", {
  "views of a meeting": [
    "en",
    <Tabs
      label="Fourteenth meeting"
      items={[
        { href: "/meetings/14", label: "Agenda", current: true },
        { href: "/meetings/14/documents", label: "Documents", count: "7" },
        { href: "/meetings/14/contributions", label: "Contributions" },
        { href: "/meetings/14/report", label: "Report" },
      ]}
    />,
  ],
  "views of a meeting in Arabic": [
    "ar",
    <Tabs
      label="الاجتماع الرابع عشر"
      items={[
        { href: "/meetings/14", label: "جدول الأعمال", current: true },
        { href: "/meetings/14/documents", label: "الوثائق", count: "7" },
      ]}
    />,
  ],
  "long names in Russian": [
    "ru",
    <Tabs
      label="Четырнадцатое собрание"
      items={[
        { href: "/meetings/14", label: "Повестка дня" },
        { href: "/meetings/14/documents", label: "Документы", current: true, count: "7" },
        { href: "/meetings/14/contributions", label: "Вклады Государств-Членов" },
      ]}
    />,
  ],
});
