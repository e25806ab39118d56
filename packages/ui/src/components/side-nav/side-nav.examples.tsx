import { examplesOf } from "../../example.js";
import { SideNav } from "./side-nav.js";

export const sideNavExamples = examplesOf("SideNav", {
  "sections for a focal point": [
    "en",
    <SideNav
      label="Sections"
      groups={[
        {
          items: [
            { href: "/", label: "To do now", count: "3" },
            { href: "/meetings/14", label: "Fourteenth meeting", current: true },
            { href: "/consultations", label: "Consultations" },
          ],
        },
        {
          title: "Switzerland",
          items: [
            { href: "/drafts", label: "Drafts of the delegation" },
            { href: "/confirm", label: "Responses in the State’s name", count: "1" },
            { href: "/people", label: "People" },
          ],
        },
      ]}
    />,
  ],
  "sections for a focal point in Arabic": [
    "ar",
    <SideNav
      label="الأقسام"
      groups={[
        {
          items: [
            { href: "/", label: "ما ينبغي فعله الآن", count: "3" },
            { href: "/meetings/14", label: "الاجتماع الرابع عشر", current: true },
          ],
        },
        { title: "سويسرا", items: [{ href: "/drafts", label: "مسودات الوفد" }] },
      ]}
    />,
  ],
});
