export { delegatesMeeting, type DelegatesMeeting } from "./reads/delegates-meetings.js";
export { meetingEntities } from "./store/meeting-repository.js";
