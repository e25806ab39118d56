import { examplesOf } from "../../example.js";
import { Main } from "../main/main.js";
import { SideNav } from "../side-nav/side-nav.js";
import { Workspace } from "./workspace.js";

export const workspaceExamples = examplesOf("Workspace", {
  "navigation beside the page": [
    "en",
    <Workspace
      nav={
        <SideNav
          label="Sections"
          groups={[
            {
              items: [
                { href: "/", label: "To do now", current: true, count: "3" },
                { href: "/meetings", label: "Meetings" },
                { href: "/consultations", label: "Consultations" },
              ],
            },
          ]}
        />
      }
    >
      <Main>
        <h1>To do now</h1>
        <p>Three things wait for your delegation.</p>
      </Main>
    </Workspace>,
  ],
  "navigation beside the page in Arabic": [
    "ar",
    <Workspace
      nav={
        <SideNav
          label="الأقسام"
          groups={[
            {
              items: [
                { href: "/", label: "ما ينبغي فعله الآن", current: true, count: "3" },
                { href: "/meetings", label: "الاجتماعات" },
              ],
            },
          ]}
        />
      }
    >
      <Main>
        <h1>ما ينبغي فعله الآن</h1>
        <p>ثلاث مهام في انتظار وفدكم.</p>
      </Main>
    </Workspace>,
  ],
});
