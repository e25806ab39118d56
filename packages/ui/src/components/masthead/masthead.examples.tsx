import { examplesOf } from "../../example.js";
import { DemoBanner } from "../demo-banner/demo-banner.js";
import { LanguageSwitch } from "../language-switch/language-switch.js";
import { sixLanguages } from "../language-switch/language-switch.examples.js";
import { Link } from "../link/link.js";
import { RestrictedBanner } from "../restricted-banner/restricted-banner.js";
import { Masthead } from "./masthead.js";

export const mastheadExamples = examplesOf("Masthead", {
  "public side": [
    "en",
    <Masthead
      name="CWG-Internet"
      href="/en"
      subtitle="Council Working Group on International Internet-related Public Policy Issues"
      nav={{
        label: "Main",
        items: [
          { href: "/en/consultations", label: "Consultations", current: true },
          { href: "/en/meetings", label: "Meetings" },
          { href: "/en/reports", label: "Reports to the Council" },
          { href: "/en/group", label: "The group" },
        ],
      }}
      languageSwitch={<LanguageSwitch label="Language" languages={sixLanguages("en")} />}
      banner={<DemoBanner>Demonstration. Nothing entered here reaches the group.</DemoBanner>}
    />,
  ],
  "delegates' side": [
    "en",
    <Masthead
      name="CWG-Internet"
      href="/"
      subtitle="Documents and deliberation"
      languageSwitch={<LanguageSwitch label="Language" languages={sixLanguages("en")} />}
      account={
        <>
          <span>Delegate of Switzerland</span>
          <Link href="/sign-out">Sign out</Link>
        </>
      }
      banner={<RestrictedBanner label="Restricted">Member States of the group only</RestrictedBanner>}
    />,
  ],
  "public side in Arabic": [
    "ar",
    <Masthead
      name="فريق العمل التابع للمجلس المعني بالإنترنت"
      href="/ar"
      subtitle="فريق العمل التابع للمجلس المعني بقضايا السياسات العامة الدولية المتعلقة بالإنترنت"
      nav={{
        label: "القائمة الرئيسية",
        items: [
          { href: "/ar/consultations", label: "المشاورات", current: true },
          { href: "/ar/meetings", label: "الاجتماعات" },
          { href: "/ar/reports", label: "التقارير المقدمة إلى المجلس" },
          { href: "/ar/group", label: "الفريق" },
        ],
      }}
      languageSwitch={<LanguageSwitch label="اللغة" languages={sixLanguages("ar")} />}
    />,
  ],
  "public side in Russian": [
    "ru",
    <Masthead
      name="РГС-Интернет"
      href="/ru"
      subtitle="Рабочая группа Совета по вопросам международной государственной политики, касающимся интернета"
      nav={{
        label: "Основное меню",
        items: [
          { href: "/ru/consultations", label: "Консультации" },
          { href: "/ru/meetings", label: "Собрания", current: true },
          { href: "/ru/reports", label: "Отчёты Совету" },
          { href: "/ru/group", label: "О группе" },
        ],
      }}
      languageSwitch={<LanguageSwitch label="Язык" languages={sixLanguages("ru")} />}
    />,
  ],
  "public side in Chinese": [
    "zh",
    <Masthead
      name="互联网工作组"
      href="/zh"
      subtitle="国际互联网相关公共政策问题理事会工作组"
      nav={{
        label: "主导航",
        items: [
          { href: "/zh/consultations", label: "磋商", current: true },
          { href: "/zh/meetings", label: "会议" },
          { href: "/zh/reports", label: "提交理事会的报告" },
        ],
      }}
      languageSwitch={<LanguageSwitch label="语言" languages={sixLanguages("zh")} />}
    />,
  ],
});
