export { responseEntities } from "./store/submission-repository.js";
export { mailTasks } from "./mails/mail-tasks.js";
