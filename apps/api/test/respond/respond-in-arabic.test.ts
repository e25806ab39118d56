import { aStakeholderResponds } from "./stakeholder-without-script.js";

aStakeholderResponds("ar");
