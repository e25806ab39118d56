import { examplesOf } from "../../example.js";
import { Link } from "../link/link.js";
import { Timeline } from "./timeline.js";

export const timelineExamples = examplesOf("Timeline", {
  "a round that is open": [
    "en",
    <Timeline
      label="Course of the consultation"
      steps={[
        {
          key: "decided",
          state: "done",
          stateLabel: "Done",
          date: "4 October 2024",
          title: "Topic and questions decided",
          description: (
            <p>
              By the group at its <Link href="/en/meetings/20">twentieth meeting</Link>.
            </p>
          ),
        },
        { key: "announced", state: "done", stateLabel: "Done", date: "18 October 2024", title: "Announced" },
        {
          key: "open",
          state: "current",
          stateLabel: "19 days left",
          date: (
            <>
              <del>4 January 2025</del> 13 January 2025, 23:59 Geneva time
            </>
          ),
          title: "Open for responses",
          description: <p>Extended by nine days on 20 December 2024. Anyone may respond.</p>,
        },
        { key: "compiled", state: "upcoming", stateLabel: "To come", title: "Responses compiled" },
        {
          key: "meeting",
          state: "upcoming",
          stateLabel: "To come",
          date: "11 February 2025",
          title: "Consultation meeting",
          description: <p>The summary is agreed by those present, in the room and remotely.</p>,
        },
        {
          key: "presented",
          state: "upcoming",
          stateLabel: "To come",
          date: "13 February 2025",
          title: "Presented to the group",
        },
      ]}
    />,
  ],
  "a round of the past": [
    "en",
    <Timeline
      steps={[
        { key: "decided", state: "done", stateLabel: "Done", date: "20 September 2019", title: "Topic decided" },
        {
          key: "online",
          state: "done",
          stateLabel: "Done",
          date: "October 2019 to January 2020",
          title: "Online consultation",
          description: <p>52 responses.</p>,
        },
        { key: "meeting", state: "done", stateLabel: "Done", date: "3 February 2020", title: "Consultation meeting" },
        {
          key: "presented",
          state: "done",
          stateLabel: "Done",
          date: "5 to 6 February 2020",
          title: "Presented to the fourteenth meeting",
        },
      ]}
    />,
  ],
  "a round with a cancelled meeting": [
    "fr",
    <Timeline
      label="Déroulement de la consultation"
      steps={[
        {
          key: "online",
          state: "done",
          stateLabel: "Terminé",
          date: "mars 2020 – 15 décembre 2020",
          title: "Consultation en ligne",
        },
        {
          key: "meeting",
          state: "cancelled",
          stateLabel: "Annulée",
          date: "septembre 2020",
          title: "Réunion de consultation présentielle",
          description: <p>Remplacée par une réunion virtuelle.</p>,
        },
      ]}
    />,
  ],
  "a round that is open in Arabic": [
    "ar",
    <Timeline
      label="مسار المشاورة"
      steps={[
        {
          key: "decided",
          state: "done",
          stateLabel: "أُنجز",
          date: "4 أكتوبر 2024",
          title: "تقرر الموضوع والأسئلة",
          description: (
            <p>
              قرره الفريق في <Link href="/ar/meetings/20">اجتماعه العشرين</Link>.
            </p>
          ),
        },
        { key: "announced", state: "done", stateLabel: "أُنجز", date: "18 أكتوبر 2024", title: "أُعلنت المشاورة" },
        {
          key: "open",
          state: "current",
          stateLabel: "متبقٍ 19 يوماً",
          date: (
            <>
              <del>4 يناير 2025</del> 13 يناير 2025، الساعة 23:59 بتوقيت جنيف
            </>
          ),
          title: "مفتوحة لتلقي الردود",
          description: <p>مُددت تسعة أيام في 20 ديسمبر 2024. ويمكن لأي شخص أن يقدم رداً.</p>,
        },
        { key: "meeting", state: "upcoming", stateLabel: "لاحقاً", date: "11 فبراير 2025", title: "اجتماع المشاورة" },
        { key: "presented", state: "upcoming", stateLabel: "لاحقاً", date: "13 فبراير 2025", title: "تُعرض على الفريق" },
      ]}
    />,
  ],
  "a round of the past in Chinese": [
    "zh",
    <Timeline
      label="磋商进程"
      steps={[
        { key: "decided", state: "done", stateLabel: "已完成", date: "2019年9月20日", title: "确定议题" },
        {
          key: "online",
          state: "done",
          stateLabel: "已完成",
          date: "2019年10月至2020年1月",
          title: "在线磋商",
          description: <p>共收到52份回复。</p>,
        },
        { key: "meeting", state: "current", stateLabel: "进行中", date: "2020年2月3日", title: "磋商会议" },
      ]}
    />,
  ],
});
