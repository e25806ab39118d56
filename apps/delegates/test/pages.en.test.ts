import { lookAtEveryPage } from "./harness/all-pages.ts";

lookAtEveryPage("en", "ltr");
