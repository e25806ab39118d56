import { lookAtEveryPage } from "./harness/all-pages.ts";

lookAtEveryPage("ar", "rtl");
