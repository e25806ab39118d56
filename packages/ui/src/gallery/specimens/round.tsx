import {
  BarTable,
  Breadcrumbs,
  ButtonRow,
  DescriptionList,
  FigureTable,
  KeyFigures,
  Link,
  LinkButton,
  NotStated,
  Notice,
  PageHeader,
  Pagination,
  Prose,
  Section,
  SourceList,
  SourceNote,
  StatusTag,
  Timeline,
} from "../../index.js";
import { ArabicFrame, PublicFrame } from "./frame.js";

const first = <SourceNote number="1" href="#source-1" label="Source 1" />;

/** The page of a round of the past, with figures that do not add up in their source. */
export const closedRound = (
  <PublicFrame>
    <Breadcrumbs
      label="Where you are"
      items={[
        { href: "/en", label: "CWG-Internet" },
        { href: "/en/consultations", label: "Consultations" },
      ]}
    />
    <PageHeader
      eyebrow="Open consultation, round 10"
      title="International Internet-Related Public Policy Issues on Harnessing New and Emerging Telecommunications/ICTs for Sustainable Development"
      status={<StatusTag tone="done">Presented to the group</StatusTag>}
      meta="October 2019 to February 2020"
    />
    <KeyFigures
      items={[
        { value: "52", label: "responses received", note: "as the Council report states" },
        { value: "49", label: "respondents listed by kind", note: "3 are not listed" },
        { value: "4", label: "questions" },
      ]}
    />
    <Section title="Course of the consultation">
      <Timeline
        steps={[
          {
            key: "1",
            state: "done",
            stateLabel: "Done",
            date: "20 September 2019",
            title: "Topic and questions decided",
            description: (
              <p>
                By the group at its <Link href="/en/meetings/13">thirteenth meeting</Link>.
              </p>
            ),
          },
          { key: "2", state: "done", stateLabel: "Done", date: "October 2019", title: "Opened for responses" },
          {
            key: "3",
            state: "done",
            stateLabel: "Done",
            date: "January 2020",
            title: "Closed",
            description: <p>52 responses were received. {first}</p>,
          },
          {
            key: "4",
            state: "done",
            stateLabel: "Done",
            date: "3 February 2020",
            title: "Consultation meeting",
            description: <p>ITU Headquarters, Geneva. The summary was approved by those present.</p>,
          },
          {
            key: "5",
            state: "done",
            stateLabel: "Done",
            date: "5 to 6 February 2020",
            title: "Presented to the fourteenth meeting",
          },
        ]}
      />
    </Section>
    <Section title="Questions" note="Official wording">
      <Prose>
        <ol>
          <li>
            How will new and emerging telecommunications/ICTs impact both the internet and sustainable development,
            including the digital economy?
          </li>
          <li>
            What are the opportunities and challenges for the adoption and growth of the new and emerging
            telecommunications/ICTs and internet?
          </li>
          <li>
            How can governments and the other stakeholders harness the benefits of new and emerging
            telecommunications/ICTs?
          </li>
          <li>
            What are the best practices for promoting human skills, institutional capacity, innovation and investment
            for new and emerging telecommunications/ICTs?
          </li>
        </ol>
      </Prose>
    </Section>
    <Section title="Respondents by kind" note="Figures claimed by the source">
      <FigureTable
        caption="Respondents as the Council report lists them"
        labelHead="Kind"
        valueHeads={["Number"]}
        rows={[
          { key: "gov", label: "Governments", values: ["15"] },
          { key: "private", label: "Private Sector entities and Industry Associations", values: ["15"] },
          { key: "civil", label: "Civil Society representatives", values: ["11"] },
          { key: "igo", label: "Intergovernmental Organizations", values: ["8"] },
          {
            key: "difference",
            label: "Not listed by kind; the source does not explain it",
            values: ["3"],
            apart: true,
          },
        ]}
        total={{ label: "Responses received", values: ["52"] }}
        notes={<p>The report counts responses in its total and respondents by kind. {first}</p>}
      />
      <DescriptionList
        items={[
          { term: "Responses by region", description: <NotStated>not stated</NotStated> },
          { term: "Held in this archive", description: "None of the 52 responses" },
        ]}
      />
    </Section>
    <Section title="Sources">
      <SourceList
        items={[
          { id: "source-1", content: "Report of the Chairman of CWG-Internet to the Council, 2020, paragraph 2.4" },
          {
            id: "source-2",
            content: (
              <Link href="https://www.itu.int/en/council/cwg-internet/Pages/consultation-oct2019.aspx">
                Page of the consultation of October 2019
              </Link>
            ),
          },
        ]}
      />
    </Section>
    <Pagination
      label="Other rounds"
      previous={{
        href: "/en/consultations/gender",
        label: "Previous round",
        description: "Bridging the Digital Gender Divide",
      }}
      next={{
        href: "/en/consultations/connectivity",
        label: "Next round",
        description: "Expanding Internet Connectivity",
      }}
    />
  </PublicFrame>
);

/** The page of a round that is open, in Arabic. */
export const openRound = (
  <ArabicFrame>
    <Breadcrumbs
      label="موقعك"
      items={[
        { href: "/ar", label: "الصفحة الرئيسية" },
        { href: "/ar/consultations", label: "المشاورات" },
      ]}
    />
    <PageHeader
      eyebrow="مشاورة مفتوحة، الجولة 14"
      title="دور السياسات العامة في تعزيز التعددية اللغوية على الإنترنت"
      status={<StatusTag tone="active">مفتوحة</StatusTag>}
      meta="تُغلق في 13 يناير 2025، الساعة 23:59 بتوقيت جنيف"
      lede="يمكن لأي شخص أن يقدم رداً بأي من اللغات الست. وتُنشر جميع الردود."
      actions={
        <ButtonRow>
          <LinkButton href="/ar/respond">قدّم رداً على هذه المشاورة</LinkButton>
          <Link href="/ar/how">كيفية تقديم رد</Link>
        </ButtonRow>
      }
    />
    <Notice tone="warning" title="مُدد الموعد النهائي">
      <p>كان الموعد الأصلي 4 يناير 2025.</p>
    </Notice>
    <Section title="مسار المشاورة">
      <Timeline
        steps={[
          { key: "1", state: "done", stateLabel: "أُنجز", date: "4 أكتوبر 2024", title: "تقرر الموضوع والأسئلة" },
          { key: "2", state: "done", stateLabel: "أُنجز", date: "18 أكتوبر 2024", title: "أُعلنت المشاورة" },
          {
            key: "3",
            state: "current",
            stateLabel: "متبقٍ 19 يوماً",
            date: (
              <>
                <del>4 يناير 2025</del> 13 يناير 2025، الساعة 23:59 بتوقيت جنيف
              </>
            ),
            title: "مفتوحة لتلقي الردود",
            description: <p>يمكن لأي شخص أن يقدم رداً.</p>,
          },
          { key: "4", state: "upcoming", stateLabel: "لاحقاً", date: "11 فبراير 2025", title: "اجتماع المشاورة" },
          { key: "5", state: "upcoming", stateLabel: "لاحقاً", date: "13 فبراير 2025", title: "تُعرض على الفريق" },
        ]}
      />
    </Section>
    <Section title="الأسئلة" note="الصياغة الرسمية">
      <Prose>
        <ol>
          <li>
            ما الذي يمكن للاتحاد وأعضائه وأصحاب المصلحة الآخرين فعله لضمان أن تصبح الإنترنت أكثر تعدداً في لغاتها، ومن ثم
            متاحة لعدد أكبر من سكان العالم؟
          </li>
          <li>
            ما هي فوائد التعددية اللغوية على الإنترنت وتحدياتها، بما في ذلك من خلال القبول الشامل لأسماء النطاقات المدوَّلة،
            أو عدم وجوده؟
          </li>
        </ol>
      </Prose>
    </Section>
    <Section title="الردود المنشورة">
      <BarTable
        caption="الردود المنشورة بحسب المنطقة"
        captionHidden
        labelHead="المنطقة"
        valueHead="الردود"
        rows={[
          { key: "africa", label: "إفريقيا", value: "12", fraction: 12 / 17 },
          { key: "asia", label: "آسيا والمحيط الهادئ", value: "17", fraction: 1 },
          { key: "none", label: <NotStated>غير مذكور</NotStated>, value: "3", fraction: 3 / 17, quiet: true },
        ]}
        total={{ label: "جميع الردود المنشورة", value: "32" }}
      />
    </Section>
  </ArabicFrame>
);
