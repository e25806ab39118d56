import { examplesOf } from "../../example.js";
import { LinkButton } from "../button/button.js";
import { ButtonRow } from "../button-row/button-row.js";
import { StatusTag } from "../status-tag/status-tag.js";
import { PageHeader } from "./page-header.js";

export const pageHeaderExamples = examplesOf("PageHeader", {
  "an open round": [
    "en",
    <PageHeader
      eyebrow="Open consultation, round 16"
      title="The role of public policy in promoting multilingualization of the Internet"
      status={<StatusTag tone="active">Open</StatusTag>}
      meta="Closes 13 January 2025, 23:59 Geneva time"
      lede="Anyone may respond, in any of the six languages. All responses are published."
      actions={
        <ButtonRow>
          <LinkButton href="/en/respond">Respond to this consultation</LinkButton>
        </ButtonRow>
      }
    />,
  ],
  "an open round in Arabic": [
    "ar",
    <PageHeader
      eyebrow="مشاورة مفتوحة، الجولة 16"
      title="دور السياسات العامة في تعزيز التعددية اللغوية على الإنترنت"
      status={<StatusTag tone="active">مفتوحة</StatusTag>}
      meta="تُغلق في 13 يناير 2025، الساعة 23:59 بتوقيت جنيف"
      lede="يمكن لأي شخص أن يقدم رداً بأي من اللغات الست. وتُنشر جميع الردود."
      actions={
        <ButtonRow>
          <LinkButton href="/ar/respond">قدّم رداً على هذه المشاورة</LinkButton>
        </ButtonRow>
      }
    />,
  ],
  "a round in Chinese": [
    "zh",
    <PageHeader
      eyebrow="公开磋商，第十六轮"
      title="公共政策在促进互联网多语化方面的作用"
      status={<StatusTag tone="done">已结束</StatusTag>}
      meta="截止日期：2025年1月13日"
      lede="任何人均可使用六种语言中的任何一种作出回复。所有回复均予以公布。"
    />,
  ],
  "a long title in Russian": [
    "ru",
    <PageHeader
      eyebrow="Открытая консультация, раунд 11"
      title="Вопросы международной государственной политики, касающиеся интернета, в контексте использования новых и появляющихся технологий электросвязи/ИКТ в целях устойчивого развития"
      status={<StatusTag tone="done">Завершена</StatusTag>}
      meta="Октябрь 2019 года – январь 2020 года"
    />,
  ],
  "a title in another language": [
    "en",
    <PageHeader
      eyebrow="Response"
      title="Réponse de la coalition pour la connectivité des zones rurales"
      titleLang="fr"
      titleDir="ltr"
      meta="Published 4 December 2024"
    />,
  ],
});
